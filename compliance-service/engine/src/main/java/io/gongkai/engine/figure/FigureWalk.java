package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
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
    private static final String APPLICABLE = "list_items_applicable";
    private static final String DISCLOSED = "list_items_disclosed";
    private static final Marks PAUSES = Marks.of(",;:、。(|\t");

    /**
     * What is asked of every text.
     *
     * @param risen between last year's count and this year's
     * @param allDisclosed behind the count of items that apply
     */
    record Readers(
            MeaningReader meanings,
            RespectiveReader respective,
            PointHeadings points,
            Phrase risen,
            Phrase allDisclosed) {

        static Readers of(FigureLexicon lexicon) {
            DepartmentReader departments = new DepartmentReader(lexicon);
            MeaningReader meanings = new MeaningReader(lexicon, departments);
            return new Readers(
                    meanings,
                    new RespectiveReader(lexicon, departments),
                    new PointHeadings(lexicon.pointHeading(), meanings),
                    Phrase.of(lexicon.risen()),
                    Phrase.of(lexicon.allDisclosed()));
        }
    }

    private final Readers readers;
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

    FigureWalk(
            Readers readers,
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
        for (Quantity quantity : quantities) {
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
                    clues.within(from, quantity.start()));
            Meaning named = listed.get(quantity);
            Optional<Meaning> meaning = named == null ? readers.meanings().read(setting) : named.known();
            meaning.ifPresent(known -> keep(quantity, known, from));
            if (meaning.isEmpty() && readers.meanings().turnsAway(text.substring(from, quantity.start()))) {
                channel = null;
            }
            boolean rises = meaning.isEmpty() && readers.risen().endAt(text, quantity.end(), text.length()) >= 0;
            leadStart = rises ? leadStart : quantity.end();
        }
    }

    private void enter(Sentence sentence) {
        readTopic(sentence);
        sentenceIndex = sentence.index();
        leadStart =
                hasPointHeading(sentence) ? sentences.get(sentence.index() - 1).start() : sentence.start();
        channel = topic;
        told.clear();
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
