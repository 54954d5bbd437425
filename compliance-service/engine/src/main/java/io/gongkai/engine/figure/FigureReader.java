package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report: what each quantity counts, and zeros said in words. Thread-safe. */
public final class FigureReader {

    private static final int LONGEST_LEAD = 160;
    private static final String PAUSES = ",;:、。(";

    private final QuantityReader quantities;
    private final MeaningReader meanings;
    private final NilReader nils = new NilReader();

    public FigureReader() {
        FigureLexicon lexicon = FigureLexicon.load();
        quantities = new QuantityReader(lexicon.units(), lexicon.hanUnits());
        meanings = new MeaningReader(lexicon);
    }

    public FigureReading read(NormalizedText text, Sentences sentences, List<FoundPart> parts) {
        List<Quantity> found = quantities.read(text);
        List<FoundFigure> figures = new ArrayList<>();
        int sentenceIndex = -1;
        int leadStart = 0;
        String channel = null;
        for (Quantity quantity : found) {
            Sentence sentence = sentences.at(quantity.start());
            if (sentence.index() != sentenceIndex) {
                sentenceIndex = sentence.index();
                leadStart = sentence.start();
                channel = null;
            }
            int from = Math.max(leadStart, quantity.start() - LONGEST_LEAD);
            Optional<Meaning> meaning =
                    meanings.read(text, Math.min(from, quantity.start()), quantity, partAt(parts, quantity), channel);
            if (meaning.isPresent()) {
                figures.add(figure(text, quantity, meaning.get(), from));
                channel = meaning.get().channel() == null
                        ? channel
                        : meaning.get().channel();
            }
            leadStart = quantity.end();
        }
        figures.addAll(nils.read(text, sentences, parts, figures));
        return new FigureReading(List.copyOf(found), List.copyOf(figures));
    }

    private static @Nullable PartCode partAt(List<FoundPart> parts, Quantity quantity) {
        for (FoundPart part : parts) {
            if (part.holds(quantity.start())) {
                return part.code();
            }
        }
        return null;
    }

    /** Quoted from the beginning of its clause. */
    private static FoundFigure figure(NormalizedText text, Quantity quantity, Meaning meaning, int from) {
        int start = quantity.start();
        while (start > from && PAUSES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return new FoundFigure(
                meaning.metric(),
                quantity.value(),
                quantity.unit(),
                quantity.qualifier(),
                new Span(start, quantity.end()));
    }
}
