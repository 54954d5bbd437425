package io.gongkai.engine.item;

import io.gongkai.engine.part.PartCode;
import java.util.BitSet;
import java.util.List;

/** Where disclosed things are listed, so that naming one is enough: S2, the checklist, and any sentence that names several. */
final class Listings {

    private static final int SEVERAL = 3;

    private final Surroundings around;
    /** Indexes of the sentences that name several items. */
    private final BitSet naming = new BitSet();

    /** @param mentions in the order of their starts */
    Listings(Surroundings around, List<Mention> mentions) {
        this.around = around;
        BitSet items = new BitSet();
        int sentence = -1;
        for (Mention mention : mentions) {
            if (mention.names()) {
                int index = around.sentence(mention).index();
                if (index != sentence) {
                    items.clear();
                    sentence = index;
                }
                items.set(mention.item());
                naming.set(sentence, items.cardinality() >= SEVERAL);
            }
        }
    }

    boolean hold(Mention mention) {
        return inDisclosingPart(mention) || naming.get(around.sentence(mention).index());
    }

    boolean inDisclosingPart(Mention mention) {
        return around.inside(PartCode.S2, mention) || around.inside(PartCode.S8, mention);
    }
}
