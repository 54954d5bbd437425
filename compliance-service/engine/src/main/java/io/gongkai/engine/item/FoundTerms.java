package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one text that speak of list items, looked for once it is asked for them. For one thread. */
public final class FoundTerms {

    private static final int MOST_ITEMS = 100;

    private final TermIndex<ItemMeanings> terms;
    private final NormalizedText text;
    private @Nullable List<Hit<ItemMeanings>> hits;

    FoundTerms(TermIndex<ItemMeanings> terms, NormalizedText text) {
        this.terms = terms;
        this.text = text;
    }

    NormalizedText text() {
        return text;
    }

    /** In the order of their ends. */
    List<Hit<ItemMeanings>> all() {
        if (hits == null) {
            hits = terms.find(text);
        }
        return hits;
    }

    /**
     * The items that some stretches of the text are about, the one that they name most fully first; one that is named in far
     * fewer words than the first is only touched.
     *
     * @param stretches in their order, none within another
     */
    public List<Integer> itemsIn(List<Span> stretches) {
        List<Hit<ItemMeanings>> names = new ArrayList<>();
        stretches.forEach(stretch -> addNames(stretch, names));
        int[] covered = new int[MOST_ITEMS];
        int best = 0;
        for (Hit<ItemMeanings> hit : TermIndex.longest(names)) {
            for (ItemTerm term : hit.value().named()) {
                if (term.level() == Level.EXPLICIT || term.level() == Level.LISTED) {
                    covered[term.item()] += hit.length();
                    best = covered[term.item()] > covered[best] ? term.item() : best;
                }
            }
        }
        List<Integer> items = new ArrayList<>();
        if (best > 0) {
            items.add(best);
            for (int item = 1; item < MOST_ITEMS; item++) {
                if (item != best && covered[item] * 2 > covered[best]) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private void addNames(Span stretch, List<Hit<ItemMeanings>> names) {
        List<Hit<ItemMeanings>> all = all();
        for (int i = firstEndingAfter(stretch.start());
                i < all.size() && all.get(i).end() <= stretch.end();
                i++) {
            Hit<ItemMeanings> hit = all.get(i);
            if (hit.start() >= stretch.start() && hit.value().names()) {
                names.add(hit);
            }
        }
    }

    private int firstEndingAfter(int place) {
        List<Hit<ItemMeanings>> all = all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
