package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report: what each quantity counts, and what is said in words. Thread-safe. */
public final class FigureReader {

    private static final int LONGEST_LEAD = 160;
    private static final String APPLICABLE = "list_items_applicable";
    private static final String DISCLOSED = "list_items_disclosed";
    private static final Marks PAUSES = Marks.of(",;:、。(|\t");

    private final Clues.Finder clues;
    private final QuantityReader quantities;
    private final MeaningReader meanings;
    private final RespectiveReader respective;
    private final TableReader tables;
    private final ConflictReader conflicts;
    private final CarriedOver carriedOver;
    private final Phrase cohort;
    private final PointHeadings points;
    private final Phrase risen;
    private final Phrase allDisclosed;
    private final AllAnswered allAnswered;
    private final BreakdownReader breakdowns;
    private final RatioReader ratios;
    private final NilReader nils;

    public FigureReader(RuleData data) {
        FigureLexicon lexicon = FigureLexicon.load(data);
        breakdowns = new BreakdownReader(data);
        ratios = new RatioReader(data);
        nils = new NilReader(data);
        clues = new Clues.Finder(lexicon.concepts());
        quantities = new QuantityReader(QuantityLexicon.load(data), lexicon.units(), lexicon.hanUnits());
        DepartmentReader departments = new DepartmentReader(lexicon);
        meanings = new MeaningReader(lexicon, departments);
        respective = new RespectiveReader(lexicon, departments);
        tables = new TableReader(lexicon);
        conflicts = new ConflictReader(lexicon);
        cohort = Phrase.of(lexicon.cohort());
        points = new PointHeadings(lexicon.pointHeading(), meanings);
        carriedOver = new CarriedOver(lexicon.carriedOver());
        risen = Phrase.of(lexicon.risen());
        allDisclosed = Phrase.of(lexicon.allDisclosed());
        allAnswered = new AllAnswered(lexicon.allAnswered(), lexicon.oneAnswered());
    }

    public FigureReading read(NormalizedText text, Sentences sentences, List<FoundPart> parts) {
        Clues found = clues.find(text);
        CountTables counted = tables.read(text, found);
        List<Quantity> read = quantities.read(text).stream()
                .filter(quantity -> !counted.holds(quantity.start()) && !isCohort(text, quantity))
                .toList();
        List<FoundFigure> figures = new ArrayList<>(counted.figures());
        new Pass(text, found, sentences, parts, figures).read(read);
        figures.addAll(nils.read(text, sentences, parts, figures));
        allAnswered.read(text, parts, figures).ifPresent(figures::add);
        List<Quantity> all = counted.with(read);
        return new FigureReading(
                all,
                List.copyOf(figures),
                breakdowns.read(text, sentences, all, figures, counted),
                ratios.read(text, sentences, all, counted),
                conflicts.read(text, sentences, figures),
                carriedOver.isTold(text, figures));
    }

    private boolean isCohort(NormalizedText text, Quantity quantity) {
        return cohort.fills(text, quantity.start(), quantity.end());
    }

    /** One walk over the quantities of a text, which remembers what its sentence has told. */
    private final class Pass {

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

        Pass(NormalizedText text, Clues clues, Sentences sentences, List<FoundPart> parts, List<FoundFigure> figures) {
            this.text = text;
            this.clues = clues;
            this.sentences = sentences;
            this.parts = parts;
            this.figures = figures;
        }

        void read(List<Quantity> quantities) {
            Map<Quantity, Meaning> listed = respective.read(text, clues, quantities);
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
                Optional<Meaning> meaning = named == null ? meanings.read(setting) : named.known();
                meaning.ifPresent(known -> keep(quantity, known, from));
                if (meaning.isEmpty() && meanings.turnsAway(text.substring(from, quantity.start()))) {
                    channel = null;
                }
                boolean rises = meaning.isEmpty() && risen.endAt(text, quantity.end(), text.length()) >= 0;
                leadStart = rises ? leadStart : quantity.end();
            }
        }

        private void enter(Sentence sentence) {
            readTopic(sentence);
            sentenceIndex = sentence.index();
            leadStart = hasPointHeading(sentence)
                    ? sentences.get(sentence.index() - 1).start()
                    : sentence.start();
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
                if (i < sentence.index() && i > sentenceIndex && points.isOne(text, clues, passed.span())) {
                    topic = points.channel(clues, passed.span());
                }
            }
        }

        private boolean hasPointHeading(Sentence sentence) {
            return sentence.index() > 0
                    && points.isOne(
                            text, clues, sentences.get(sentence.index() - 1).span());
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
            return allDisclosed.endAt(text, from, text.length()) >= 0;
        }
    }
}
