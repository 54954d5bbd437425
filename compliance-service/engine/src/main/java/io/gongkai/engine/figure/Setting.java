package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity and the words around it.
 *
 * @param leadStart where the words that belong to it begin
 * @param shared the channel of the quantity before it in the same sentence
 * @param told metrics that the sentence has stated already
 * @param everTold metrics that the report has stated already
 * @param last what the quantity right before in the sentence counts; null where that is not known
 * @param figures those that were found up to here, in the order of the text behind those of tables
 * @param leadClues the clues of the words that belong to it
 */
record Setting(
        NormalizedText text,
        Clues clues,
        List<FoundPart> parts,
        Sentence sentence,
        Quantity quantity,
        int leadStart,
        @Nullable String shared,
        Set<String> told,
        Set<String> everTold,
        @Nullable String last,
        List<FoundFigure> figures,
        List<Clue> leadClues) {

    private static final Marks PAUSES = Marks.of(",;:。|\t");
    /** What stands behind 适用35项、 is said of the next. */
    private static final Marks ENDS = Marks.of(",;:。|\t、");

    private static final Marks FILLERS = Marks.of("共计总合累达为约近有是超过至今已,、的:");
    private static final int LONGEST_FILLER = 5;
    private static final int BESIDE = 6;
    private static final int CONTEXT = 160;

    String lead() {
        return text.substring(leadStart, quantity.start());
    }

    boolean leadHolds(Phrase words) {
        return words.isIn(text, leadStart, quantity.start());
    }

    /** Whether the sentence has stated a metric that ends so. */
    boolean hasTold(String end) {
        return told.stream().anyMatch(metric -> metric.endsWith(end));
    }

    /** The greater count of the same that stands before in the sentence; null for none. */
    @Nullable
    FoundFigure toldMore(String metric) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            FoundFigure figure = figures.get(i);
            if (!sentence.span().contains(figure.span().end() - 1)) {
                return null;
            }
            if (figure.metric().equals(metric)) {
                return figure.value().compareTo(quantity.value()) > 0 ? figure : null;
            }
        }
        return null;
    }

    /** Lets those that follow in the sentence know of it. */
    void tell(String metric) {
        told.add(metric);
    }

    boolean inPart(PartCode code) {
        FoundPart part = parts.get(code.number() - 1);
        boolean elsewhere = part.status() == PartStatus.MERGED && part.body() == null;
        return !part.isThere() || elsewhere || part.holds(quantity.start());
    }

    boolean has(PartCode code) {
        return parts.get(code.number() - 1).isThere();
    }

    boolean sentenceHas(Set<String> concepts) {
        int from = Math.max(sentence.start(), quantity.start() - CONTEXT);
        return clues.any(from, Math.min(sentence.end(), quantity.end() + CONTEXT), concepts);
    }

    /** Whether one of the concepts stands in the clause before or, without a pause, right behind. */
    boolean isBeside(Set<String> concepts) {
        if (concepts.isEmpty()) {
            return false;
        }
        int to = quantity.end();
        while (to < text.length() && to - quantity.end() < BESIDE && !ENDS.has(text.charAt(to))) {
            to++;
        }
        return clues.any(clauseStart(), quantity.start(), concepts) || clues.any(quantity.end(), to, concepts);
    }

    boolean leadHas(Set<String> concepts) {
        for (Clue clue : leadClues) {
            if (concepts.contains(clue.concept())) {
                return true;
            }
        }
        return false;
    }

    /** Whether at most so many characters and no pause stand between; fillers such as ",共计" do not count. */
    boolean isNear(Clue clue, int most) {
        int end = quantity.start();
        while (end > clue.end() && quantity.start() - end < LONGEST_FILLER && FILLERS.has(text.charAt(end - 1))) {
            end--;
        }
        return end - clue.end() <= most && !pauseBetween(clue.end(), end);
    }

    /** A clue of the concept at most so many characters behind the quantity, in the same clause. */
    boolean isBehind(String concept, int reach) {
        int to = Math.min(text.length(), quantity.end() + reach + 8);
        for (Clue clue : clues.within(quantity.end(), to)) {
            if (clue.start() - quantity.end() > reach) {
                return false;
            }
            if (clue.concept().equals(concept)) {
                return !pauseBetween(quantity.end(), clue.start());
            }
        }
        return false;
    }

    /** Where the clause of the quantity begins. */
    int clauseStart() {
        int i = quantity.start();
        while (i > leadStart && !PAUSES.has(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean pauseBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PAUSES.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
