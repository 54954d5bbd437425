package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds percentages against the numbers around them ({@code lexicon/ratio.yaml}). Thread-safe. */
final class RatioReader {

    private static final String POINTS = "个百分点";

    /** A named rate, ready to be looked for. */
    private record Named(Phrase rate, Phrase part, Phrase whole) {}

    private final Phrase share;
    private final Phrase shareOf;
    private final Phrase ofWhole;
    private final Phrase growth;
    private final Phrase narrow;
    private final List<Named> rates;
    private final RatioLexicon.Thresholds thresholds;
    private final RatioCheck check;
    private final GridRatios grids;
    private final ChangeReader changes;
    private final ChangeCheck changeCheck;
    private final TimesReader times;

    RatioReader(RuleData data) {
        RatioLexicon words = RatioLexicon.load(data);
        thresholds = words.thresholds();
        check = new RatioCheck(words);
        grids = new GridRatios(check);
        changes = new ChangeReader(words.change());
        changeCheck = new ChangeCheck(words);
        times = new TimesReader(words, changes);
        share = Phrase.of(words.share());
        shareOf = Phrase.of(words.shareOf());
        ofWhole = Phrase.of(words.ofWhole());
        growth = Phrase.of(words.growth());
        narrow = Phrase.of(words.narrow());
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
            Place place = new Place(text, sentences, quantities, i);
            (quantities.get(i).isPercentage() ? ratio(place) : changed(place)).ifPresent(ratios::add);
        }
        return ratios;
    }

    private Optional<Ratio> changed(Place place) {
        return place.percentage().unit().equals(POINTS) ? change(place) : times.read(place);
    }

    private Optional<Ratio> change(Place place) {
        return changes.read(place).flatMap(change -> changeCheck.of(place, change));
    }

    private Optional<Ratio> ratio(Place place) {
        String lead = place.lead();
        if (growth.isIn(lead)) {
            return change(place);
        }
        List<Quantity> fraction = place.fraction();
        if (!fraction.isEmpty()) {
            return check.of(place, fraction.subList(0, 1), fraction.subList(1, 2), fraction);
        }
        List<Quantity> near = place.counts(thresholds.reach());
        Quantity before = place.before();
        if (before != null && share.isIn(lead)) {
            return check.of(place, List.of(before), larger(near, before), near);
        }
        Quantity part = before != null && ofWhole.isIn(lead) ? place.partOf(before, shareOf) : null;
        if (part != null) {
            return check.of(place, List.of(part), List.of(before), near);
        }
        for (Named rate : rates) {
            if (rate.rate().isIn(lead)) {
                List<Quantity> parts = told(place, near, rate.part());
                List<Quantity> wholes = told(place, near, rate.whole());
                Optional<Ratio> ratio = check.of(place, parts, wholes, near);
                return isNarrower(place, parts, lead) ? ratio.filter(Ratio::agrees) : ratio;
            }
        }
        return Optional.empty();
    }

    /** 收到5126件,按期办结5120件,办结率100%: the others were late, not left. */
    private boolean isNarrower(Place place, List<Quantity> parts, String lead) {
        return !narrow.isIn(lead) && !told(place, parts, narrow).isEmpty();
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
