package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the total of a report that tells it in other words only: 全年总计1140条; 总量由1200条变为1140条; 网站900条、公众号240条,共1140条. */
final class OtherTotals {

    private static final String TOTAL = "disclosed_total";
    private static final Set<String> UNITS = Set.of("条", "条次");
    private static final int LEAD = 60;
    private static final int FEWEST_PARTS = 2;

    private final Phrase told;
    private final Phrase plain;
    private final Phrase summed;
    private final Set<String> others;
    private final Set<String> channels;

    OtherTotals(FigureLexicon.OtherTotals words, String channels) {
        told = Phrase.of(words.told());
        plain = Phrase.of(words.plain());
        summed = Phrase.of(words.summed());
        others = Words.set(words.others());
        this.channels = Words.set(channels);
    }

    Optional<FoundFigure> read(
            NormalizedText text,
            Clues clues,
            Sentences sentences,
            List<FoundPart> parts,
            List<Quantity> quantities,
            List<FoundFigure> figures) {
        Span body = parts.get(PartCode.S2.number() - 1).body();
        if (body == null || figures.stream().anyMatch(figure -> figure.metric().equals(TOTAL))) {
            return Optional.empty();
        }
        return quantities.stream()
                .filter(quantity -> body.contains(quantity.start()) && UNITS.contains(quantity.unit()))
                .filter(quantity -> isTotal(text, clues, sentences, quantity, figures))
                .findFirst()
                .map(quantity -> new FoundFigure(
                        TOTAL,
                        quantity.value(),
                        quantity.unit(),
                        quantity.qualifier(),
                        new Span(quantity.start(), quantity.end())));
    }

    private boolean isTotal(
            NormalizedText text, Clues clues, Sentences sentences, Quantity quantity, List<FoundFigure> figures) {
        int end = quantity.start();
        int sentence = Math.min(sentences.at(end).start(), end);
        int from = Math.max(sentence, end - LEAD);
        return told.isIn(text, from, end)
                || plain.isIn(text, from, end)
                        && clues.within(sentence, end).stream().noneMatch(clue -> isOfOthers(clue.concept()))
                || summed.isIn(text, from, end) && isSum(sentence, quantity, figures);
    }

    private boolean isOfOthers(String concept) {
        return others.contains(concept) || channels.contains(concept);
    }

    /** Of the counts by channel in its sentence. */
    private boolean isSum(int sentence, Quantity quantity, List<FoundFigure> figures) {
        List<BigDecimal> parts = figures.stream()
                .filter(figure ->
                        figure.span().end() > sentence && figure.span().end() <= quantity.start())
                .filter(figure -> TotalReader.isChannel(figure.metric()))
                .map(FoundFigure::value)
                .toList();
        return parts.size() >= FEWEST_PARTS
                && parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(quantity.value()) == 0;
    }
}
