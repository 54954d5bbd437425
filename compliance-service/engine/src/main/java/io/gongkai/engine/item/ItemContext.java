package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;

/**
 * Where a mention stands decides how it counts: in S2 and the checklist whatever is listed is disclosed; elsewhere the sentence
 * must say so; after 下一步 in S6 all is plan.
 */
final class ItemContext {

    private static final int LONGEST_LINK = 12;
    private static final String CLAUSE_ENDS = ",。;:!?|\t";

    private final NormalizedText text;
    private final Sentences sentences;
    private final List<FoundPart> parts;
    private final List<FoundRow> rows;
    private final List<Span> ignored;
    private final StanceReader stances;
    private final int plansFrom;
    private final int plansTo;
    private final int problemsFrom;

    ItemContext(
            NormalizedText text,
            Sentences sentences,
            List<FoundPart> parts,
            List<FoundRow> rows,
            List<Span> ignored,
            StanceReader stances) {
        this.text = text;
        this.sentences = sentences;
        this.parts = parts;
        this.rows = rows;
        this.ignored = ignored;
        this.stances = stances;
        Span body = parts.get(PartCode.S6.number() - 1).body();
        Span experience = body == null ? new Span(text.length(), text.length()) : body;
        plansTo = experience.end();
        plansFrom = stances.plansFrom(text, experience);
        problemsFrom = stances.problemsFrom(text, experience);
    }

    Stance stance(Mention mention) {
        for (Span span : ignored) {
            if (span.contains(mention.start())) {
                return Stance.MENTIONED;
            }
        }
        Sentence sentence = sentences.at(mention.start());
        for (FoundRow row : rows) {
            if (row.span().contains(mention.start())) {
                return row.status() == RowStatus.LINK ? Stance.ASSERTED : Stance.MENTIONED;
            }
        }
        Stance stance = stances.stance(text, sentence.span(), mention.start(), mention.end());
        if (stance != Stance.ASSERTED) {
            return stance;
        }
        if (plansFrom <= mention.start() && mention.start() < plansTo) {
            return Stance.PLANNED;
        }
        if (problemsFrom <= mention.start() && mention.start() < plansTo) {
            return Stance.MENTIONED;
        }
        return listsDisclosure(mention) || stances.discloses(text, sentence.span()) ? stance : Stance.MENTIONED;
    }

    private boolean listsDisclosure(Mention mention) {
        FoundPart active = parts.get(PartCode.S2.number() - 1);
        FoundPart list = parts.get(PartCode.S8.number() - 1);
        return active.holds(mention.start()) || list.holds(mention.start());
    }

    /** Whether the second mention goes on with an enumeration that holds the first. */
    boolean enumerates(Mention first, Mention second) {
        int gap = second.start() - first.end();
        if (gap < 0 || gap > LONGEST_LINK) {
            return false;
        }
        boolean linked = false;
        for (int i = first.end(); i < second.start(); i++) {
            char c = text.charAt(i);
            if (CLAUSE_ENDS.indexOf(c) >= 0) {
                return false;
            }
            linked |= c == '、' || c == '和' || c == '及' || c == '与' || c == '或';
        }
        return linked;
    }
}
