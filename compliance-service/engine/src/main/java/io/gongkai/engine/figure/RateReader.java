package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a rate by its name: 回收率 is that of what was 收回 in what was 发放. Thread-safe. */
final class RateReader {

    private final RatioCheck check;
    private final RatioLexicon.Thresholds thresholds;
    private final List<NamedRate> rates;
    private final OwnRateReader others;
    private final Phrase narrow;

    RateReader(RatioLexicon words, RatioCheck check, List<NamedRate> rates) {
        this.check = check;
        this.rates = rates;
        thresholds = words.thresholds();
        others = new OwnRateReader(words, check);
        narrow = Phrase.of(words.narrow());
    }

    /** @param near every count around */
    Optional<Ratio> read(Place place, String lead, List<Quantity> near) {
        return named(place, lead, near)
                .or(() -> others.read(place, lead, near))
                .filter(ratio -> ratio.agrees() || narrow.isIn(lead) || !isNarrower(place, ratio.part()));
    }

    private Optional<Ratio> named(Place place, String lead, List<Quantity> near) {
        for (NamedRate rate : rates) {
            if (rate.lead().isIn(lead)) {
                return check.of(place, told(place, near, rate.part()), told(place, near, rate.whole()), near);
            }
        }
        return Optional.empty();
    }

    /** 收到5126件,按期办结5120件,办结率100%: the others were late, not left. */
    private boolean isNarrower(Place place, Quantity part) {
        return narrow.isIn(place.wording().clause(part));
    }

    private List<Quantity> told(Place place, List<Quantity> counts, Phrase words) {
        return counts.stream()
                .filter(count -> words.isIn(place.wording().around(count, thresholds.before(), thresholds.behind())))
                .toList();
    }
}
