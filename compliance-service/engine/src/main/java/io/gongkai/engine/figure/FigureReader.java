package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of a report: what each quantity counts, and what is said in words. Thread-safe. */
public final class FigureReader {

    private final Clues.Finder clues;
    private final QuantityReader quantities;
    private final WalkReaders readers;
    private final TableReader tables;
    private final ConflictReader conflicts;
    private final CarriedOver carriedOver;
    private final Phrase cohort;
    private final AllAnswered allAnswered;
    private final OtherTotals otherTotals;
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
        readers = WalkReaders.of(lexicon);
        tables = new TableReader(lexicon);
        conflicts = new ConflictReader(lexicon, RestatedLexicon.load(data));
        cohort = Phrase.of(lexicon.cohort());
        carriedOver = new CarriedOver(lexicon.carriedOver());
        otherTotals = new OtherTotals(lexicon.otherTotals(), lexicon.kinds().channels());
        allAnswered = new AllAnswered(lexicon.allAnswered(), lexicon.oneAnswered());
    }

    public FigureReading read(NormalizedText text, Sentences sentences, List<FoundPart> parts) {
        Clues found = clues.find(text);
        CountTables counted = tables.read(text, found);
        List<Quantity> read = quantities.read(text).stream()
                .filter(quantity -> !counted.holds(quantity.start()) && !isCohort(text, quantity))
                .toList();
        List<FoundFigure> figures = new ArrayList<>(counted.figures());
        new FigureWalk(readers, text, found, sentences, parts, figures).read(read);
        otherTotals.read(text, found, sentences, parts, read, figures).ifPresent(figures::add);
        figures.addAll(nils.read(text, sentences, parts, figures));
        allAnswered.read(text, parts, figures).ifPresent(figures::add);
        List<Quantity> all = counted.with(read);
        return new FigureReading(
                all,
                List.copyOf(figures),
                breakdowns.read(text, sentences, all, figures, counted),
                ratios.read(text, sentences, all, counted),
                conflicts.read(text, sentences, figures, all),
                carriedOver.isTold(text, figures));
    }

    private boolean isCohort(NormalizedText text, Quantity quantity) {
        return cohort.fills(text, quantity.start(), quantity.end());
    }
}
