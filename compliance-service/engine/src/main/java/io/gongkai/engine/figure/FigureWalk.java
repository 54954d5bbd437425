package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over the quantities of a text, which remembers what its sentence has told. */
final class FigureWalk {

    private static final int LONGEST_LEAD = 160;
    private static final int LONGEST_ROW = 24;
    private static final String APPLICABLE = "list_items_applicable";
    private static final String DISCLOSED = "list_items_disclosed";

    private static final Marks ROW_PAUSES = Marks.of(",;、。");
    private static final Marks PAUSES = Marks.of(",;:、。(|\t");

    private final WalkReaders readers;
    private final NormalizedText text;
    private final Clues clues;
    private final Sentences sentences;
    private final List<FoundPart> parts;
    private final List<FoundFigure> figures;
    private final Set<String> told = new HashSet<>();
    private final Set<String> everTold = new HashSet<>();
    private int sentenceIndex = -1;
    private int leadStart;
    private @Nullable String channel;
    /** The channel of the point that this paragraph tells of. */
    private @Nullable String topic;

    /** What the quantity right before in the sentence counts; null where that is not known. */
    private @Nullable String last;

    FigureWalk(
            WalkReaders readers,
            NormalizedText text,
            Clues clues,
            Sentences sentences,
            List<FoundPart> parts,
            List<FoundFigure> figures) {
        this.readers = readers;
        this.text = text;
        this.clues = clues;
        this.sentences = sentences;
        this.parts = parts;
        this.figures = figures;
    }

    void read(List<Quantity> quantities) {
        Map<Quantity, Meaning> listed = readers.respective().read(text, clues, quantities);
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Sentence sentence = sentences.at(quantity.start());
            if (sentence.index() != sentenceIndex) {
                enter(sentence);
            }
            int from = Math.min(Math.max(leadStart, quantity.start() - LONGEST_LEAD), quantity.start());
            Setting setting = new Setting(
                    text,
                    clues,
                    parts,
                    sentence,
                    quantity,
                    from,
                    channel,
                    told,
                    everTold,
                    last,
                    figures,
                    clues.within(from, quantity.start()));
            Meaning named = listed.get(quantity);
            Optional<Meaning> meaning = named == null ? readers.meanings().read(setting) : named.known();
            if (named == null && meaning.isPresent() && readers.summedUp().mayBe(meaning.get())) {
                meaning = orItsSum(quantities, i, meaning.get(), listed);
            }
            meaning.ifPresent(known -> keep(quantity, known, from));
            last = meaning.map(Meaning::metric).orElse(null);
            if (meaning.isEmpty() && readers.meanings().turnsAway(text.substring(from, quantity.start()))) {
                channel = null;
            }
            boolean rises = meaning.isEmpty() && readers.risen().endAt(text, quantity.end(), text.length()) >= 0;
            boolean passed = meaning.isEmpty() && PassedQuantities.isOne(text, quantity);
            leadStart = rises || passed ? leadStart : quantity.end();
        }
    }

    /** Nothing yet where a sum stands behind this and the next ones, which then counts what this seemed to. */
    private Optional<Meaning> orItsSum(
            List<Quantity> quantities, int first, Meaning meaning, Map<Quantity, Meaning> listed) {
        int sum = readers.summedUp().sumOf(text, clues, quantities, first);
        if (sum < 0) {
            return Optional.of(meaning);
        }
        quantities.subList(first, sum).forEach(kind -> listed.put(kind, Meaning.NONE));
        listed.put(quantities.get(sum), meaning);
        return Optional.empty();
    }

    private void enter(Sentence sentence) {
        readTopic(sentence);
        leadStart =
                hasPointHeading(sentence) ? sentences.get(sentence.index() - 1).start() : sentence.start();
        if (!isNextRow(sentence)) {
            told.clear();
        }
        sentenceIndex = sentence.index();
        channel = topic;
        last = null;
    }

    /** Whether this line, like the one before it, is but a name with its count, so that both belong to one list. */
    private boolean isNextRow(Sentence sentence) {
        return sentenceIndex >= 0
                && sentenceIndex == sentence.index() - 1
                && isRow(sentence)
                && isRow(sentences.get(sentenceIndex));
    }

    private boolean isRow(Sentence sentence) {
        if (sentence.length() > LONGEST_ROW || !text.gapBefore(sentence.start()).breaksLine()) {
            return false;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (ROW_PAUSES.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the sentences since the last one with a quantity. */
    private void readTopic(Sentence sentence) {
        for (int i = Math.max(0, sentenceIndex); i <= sentence.index(); i++) {
            Sentence passed = sentences.get(i);
            if (text.gapBefore(passed.start()).breaksLine()) {
                topic = null;
            }
            if (i < sentence.index() && i > sentenceIndex && readers.points().isOne(text, clues, passed.span())) {
                topic = readers.points().channel(clues, passed.span());
            }
        }
    }

    private boolean hasPointHeading(Sentence sentence) {
        return sentence.index() > 0
                && sentence.index() - 1 != sentenceIndex
                && readers.points()
                        .isOne(text, clues, sentences.get(sentence.index() - 1).span());
    }

    private void keep(Quantity quantity, Meaning meaning, int from) {
        int start = quantity.start();
        while (start > from && !PAUSES.has(text.charAt(start - 1))) {
            start--;
        }
        figures.add(new FoundFigure(
                meaning.metric(),
                quantity.value(),
                meaning.unit(),
                quantity.qualifier(),
                new Span(start, quantity.end())));
        told.add(meaning.metric());
        everTold.add(meaning.metric());
        if (meaning.metric().equals(APPLICABLE) && isAllDisclosed(quantity.end())) {
            figures.add(new FoundFigure(
                    DISCLOSED,
                    quantity.value(),
                    meaning.unit(),
                    quantity.qualifier(),
                    new Span(start, quantity.end())));
        }
        if (meaning.channel() != null) {
            channel = meaning.channel();
        }
    }

    private boolean isAllDisclosed(int from) {
        return readers.allDisclosed().endAt(text, from, text.length()) >= 0;
    }
}
