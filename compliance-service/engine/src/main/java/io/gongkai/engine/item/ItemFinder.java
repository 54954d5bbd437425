package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what a report says of each item of the list, with the evidence. Thread-safe. */
public final class ItemFinder {

    private static final int MOST_EVIDENCE = 5;

    private final MentionScanner scanner;
    private final StanceReader stances = new StanceReader();

    public ItemFinder(MentionScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * One entry for each item, from 1 on.
     *
     * @param ignored stretches that are no statement, such as the introduction's announcement
     */
    public List<FoundItem> find(
            NormalizedText text,
            Sentences sentences,
            List<FoundPart> parts,
            List<FoundRow> rows,
            List<Span> ignored,
            int items) {
        ItemContext context = new ItemContext(text, sentences, parts, rows, ignored, stances);
        List<ItemEvidence> evidence = new ArrayList<>();
        for (int number = 0; number <= items; number++) {
            evidence.add(new ItemEvidence());
        }
        Mention previous = null;
        Stance previousStance = Stance.MENTIONED;
        for (Mention mention : scanner.scan(text)) {
            if (mention.item() > items) {
                continue;
            }
            Stance stance = context.stance(mention);
            if (previous != null && stance == Stance.ASSERTED && context.enumerates(previous, mention)) {
                stance = previousStance == Stance.NEGATED || previousStance == Stance.NOT_APPLICABLE
                        ? previousStance
                        : stance;
            }
            evidence.get(mention.item()).add(mention, stance);
            previous = mention;
            previousStance = stance;
        }
        for (FoundRow row : rows) {
            if (row.item() > 0 && row.item() <= items && row.status() != RowStatus.NO_LINK) {
                evidence.get(row.item()).add(row);
            }
        }
        List<FoundItem> found = new ArrayList<>();
        for (int number = 1; number <= items; number++) {
            found.add(evidence.get(number).decide(number, MOST_EVIDENCE));
        }
        return found;
    }
}
