package io.gongkai.engine.figure;

import java.util.List;
import java.util.Optional;

/**
 * The numbers of a report.
 *
 * @param quantities every number with a unit, in the order of the text
 * @param breakdowns totals with their parts
 * @param ratios percentages with the numbers they are made of
 * @param conflicts figures that are stated twice with different values
 * @param carriedOver whether applications of the year before are spoken of, where any were answered
 * @param figures those whose meaning is known, and zeros that are said in words
 */
public record FigureReading(
        List<Quantity> quantities,
        List<FoundFigure> figures,
        List<Breakdown> breakdowns,
        List<Ratio> ratios,
        List<Conflict> conflicts,
        boolean carriedOver) {

    public boolean states(String metric) {
        return figures.stream().anyMatch(figure -> figure.metric().equals(metric));
    }

    /** The figure that this quantity states. */
    public Optional<FoundFigure> figureOf(Quantity quantity) {
        return figures.stream()
                .filter(figure -> figure.span().end() == quantity.end() && !figure.isNil())
                .findFirst();
    }
}
