package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds percentages against the numbers around them ({@code lexicon/ratio.yaml}). Thread-safe. */
final class RatioReader {

    private record Rate(String rate, String part, String whole) {}

    private record Words(
            String version,
            String share,
            String shareOf,
            String ofWhole,
            String growth,
            List<Rate> rates,
            String sameUnits,
            Thresholds thresholds) {}

    /**
     * @param farthest numbers that make a percentage so many points off are not those it is made of
     * @param rough so many points off a percentage said to be rough is right
     * @param reach characters before the percentage in which its numbers stand
     * @param before characters before a number in which the words that name it stand
     * @param behind the same behind the number
     */
    record Thresholds(BigDecimal farthest, BigDecimal rough, int reach, int before, int behind) {

        Thresholds {
            DataCheck.start()
                    .atLeast(0, "farthest", farthest)
                    .atLeast(0, "rough", rough)
                    .atLeast(0, "reach", reach)
                    .atLeast(0, "before", before)
                    .atLeast(0, "behind", behind)
                    .end();
        }
    }

    /** A named rate, ready to be looked for. */
    private record Named(Phrase rate, Phrase part, Phrase whole) {}

    private final Phrase share;
    private final Phrase shareOf;
    private final Phrase ofWhole;
    private final Phrase growth;
    private final List<Named> rates;
    private final Thresholds thresholds;
    private final RatioCheck check;
    private final GridRatios grids;

    RatioReader(RuleData data) {
        Words words = data.read("/lexicon/ratio.yaml", new TypeReference<>() {});
        thresholds = words.thresholds();
        check = new RatioCheck(thresholds.farthest(), thresholds.rough(), words.sameUnits());
        grids = new GridRatios(check);
        share = Phrase.of(words.share());
        shareOf = Phrase.of(words.shareOf());
        ofWhole = Phrase.of(words.ofWhole());
        growth = Phrase.of(words.growth());
        rates = words.rates().stream()
                .map(rate -> new Named(
                        Phrase.of("(?:" + rate.rate() + ")[^,;。0-9]{0,16}$"),
                        Phrase.of(rate.part()),
                        Phrase.of(rate.whole())))
                .toList();
    }

    List<Ratio> read(NormalizedText text, Sentences sentences, List<Quantity> quantities, CountTables tables) {
        List<Ratio> ratios = new ArrayList<>(grids.read(tables.grids()));
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).isPercentage()) {
                ratio(new Place(text, sentences, quantities, i)).ifPresent(ratios::add);
            }
        }
        return ratios;
    }

    private Optional<Ratio> ratio(Place place) {
        String lead = place.lead();
        if (growth.isIn(lead)) {
            return Optional.empty();
        }
        List<Quantity> fraction = place.fraction();
        if (!fraction.isEmpty()) {
            return check.of(place.percentage(), fraction.subList(0, 1), fraction.subList(1, 2), fraction, place);
        }
        List<Quantity> near = place.counts(thresholds.reach());
        Quantity before = place.before();
        if (before != null && share.isIn(lead)) {
            return check.of(place.percentage(), List.of(before), larger(near, before), near, place);
        }
        Quantity part = before != null && ofWhole.isIn(lead) ? place.partOf(before, shareOf) : null;
        if (part != null) {
            return check.of(place.percentage(), List.of(part), List.of(before), near, place);
        }
        for (Named rate : rates) {
            if (rate.rate().isIn(lead)) {
                List<Quantity> parts = told(place, near, rate.part());
                List<Quantity> wholes = told(place, near, rate.whole());
                return check.of(place.percentage(), parts, wholes, near, place);
            }
        }
        return Optional.empty();
    }

    private List<Quantity> larger(List<Quantity> counts, Quantity part) {
        return counts.stream()
                .filter(count -> check.isSameUnit(count.unit(), part.unit())
                        && count.value().compareTo(part.value()) > 0)
                .toList();
    }

    private List<Quantity> told(Place place, List<Quantity> counts, Phrase words) {
        return counts.stream()
                .filter(count -> words.isIn(place.around(count, thresholds.before(), thresholds.behind())))
                .toList();
    }
}
