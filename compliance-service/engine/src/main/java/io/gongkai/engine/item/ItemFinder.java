package io.gongkai.engine.item;

import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowMark;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what a report says of each item of the list, with the evidence. Thread-safe. */
public final class ItemFinder {

    private static final int MOST_EVIDENCE = 5;

    private final MentionScanner mentions;
    private final CueScanner cues;
    private final ItemNumberReader numbers;
    private final ItemGroupReader groups;

    public ItemFinder(RuleData data, MentionScanner mentions) {
        this.cues = new CueScanner(data);
        this.numbers = new ItemNumberReader(cues.itemNumbers(), cues.reach().numbered());
        this.groups = new ItemGroupReader(data);
        this.mentions = mentions;
    }

    /**
     * One entry for each item, from 1 on.
     *
     * @param terms those of the text that speak of items
     * @param edition what the items are called in the edition that the report is held against
     * @param ignored stretches that are no statement, such as the introduction's announcement
     */
    public List<FoundItem> find(
            FoundTerms terms,
            Sentences sentences,
            List<FoundPart> parts,
            List<FoundRow> rows,
            List<Span> ignored,
            EditionNumbers edition) {
        NormalizedText text = terms.text();
        int items = edition.count();
        Surroundings around = new Surroundings(text, sentences, parts, rows, ignored);
        List<ItemEvidence> evidence = IntStream.rangeClosed(0, items)
                .mapToObj(item -> new ItemEvidence(MOST_EVIDENCE))
                .toList();
        Cues all = new Cues(cues.scan(text));
        Cues found = all.only(cue -> !cue.isAside());
        addMentions(around, mentions.scan(terms), found, new Asides(all), evidence, edition);
        numbers.read(
                text,
                sentences,
                found,
                items,
                (item, status, span) -> evidence.get(item).add(status, span));
        groups.read(
                text,
                sentences,
                found,
                (national, span) ->
                        edition.of(national).forEach(item -> evidence.get(item).addExcused(span)));
        OwnReport.find(
                around,
                cues.ownReport().published(),
                span -> edition.of(cues.ownReport().item())
                        .forEach(item -> evidence.get(item).add(ItemStatus.EXPLICIT, span)));
        for (FoundRow row : rows) {
            boolean planned = row.mark() != RowMark.PUBLISHED
                    && cues.rows()
                            .plan()
                            .isIn(text, row.span().start(), row.span().end());
            row.items().stream()
                    .filter(item -> item <= items)
                    .forEach(item -> evidence.get(item).add(row, planned));
        }
        return IntStream.rangeClosed(1, items)
                .mapToObj(item -> evidence.get(item).decide(item))
                .toList();
    }

    private void addMentions(
            Surroundings around,
            List<Mention> named,
            Cues found,
            Asides asides,
            List<ItemEvidence> evidence,
            EditionNumbers edition) {
        Listings listings = new Listings(around, named);
        StanceReader stances = new StanceReader(cues.reach(), around.text(), found, asides, named);
        Zones zones = new Zones(around, found, cues);
        ItemContext context =
                new ItemContext(around, stances, zones, listings, cues.rows(), cues.ownReport(), mentions, edition);
        for (Mention mention : named) {
            List<Integer> items = edition.of(mention.item());
            Sentence sentence = around.sentence(mention);
            if (!isSettled(items, evidence, sentence) && !context.isTitle(mention)) {
                Stance stance = context.stance(mention);
                boolean disclosing = listings.inDisclosingPart(mention);
                for (int item : items) {
                    evidence.get(item).add(mention, stance, disclosing, sentence);
                }
            }
        }
    }

    private static boolean isSettled(List<Integer> items, List<ItemEvidence> evidence, Sentence sentence) {
        for (int item : items) {
            if (!evidence.get(item).isSettledBefore(sentence)) {
                return false;
            }
        }
        return true;
    }
}
