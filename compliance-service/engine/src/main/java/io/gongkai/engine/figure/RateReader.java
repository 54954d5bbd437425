package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a rate by its name: 回收率 is that of what was 收回 in what was 发放. Thread-safe. */
final class RateReader {

    private static final int SHORTEST_GROUP = 2;

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
        int from = endOfAnother(place, lead);
        return named(place, lead, near, from)
                .or(() -> others.read(place, lead, near))
                .filter(ratio -> ratio.agrees()
                        || (narrow.isIn(lead) || !isNarrower(place, ratio.part()))
                                && (ratio.whole().start() >= from
                                        || ratio.part().start() < from
                                        || isGroupOf(place, ratio.whole(), ratio.part())));
    }

    private Optional<Ratio> named(Place place, String lead, List<Quantity> near, int from) {
        for (NamedRate rate : rates) {
            if (rate.lead().isIn(lead)) {
                List<Quantity> parts = later(told(place, near, rate.part()), from);
                List<Quantity> wholes = later(told(place, near, rate.whole()), from);
                List<Quantity> groups = from > 0 && parts.size() == 1 ? groups(place, near, parts.get(0)) : List.of();
                return check.of(place, parts, groups.isEmpty() ? wholes : groups, near);
            }
        }
        return Optional.empty();
    }

    private static List<Quantity> groups(Place place, List<Quantity> near, Quantity part) {
        return near.stream().filter(count -> isGroupOf(place, count, part)).toList();
    }

    /** 研究生3216人 of 研究生落实3054人. */
    private static boolean isGroupOf(Place place, Quantity whole, Quantity part) {
        String group = place.wording().clause(whole);
        return group.length() >= SHORTEST_GROUP
                && place.wording().clause(part).startsWith(group)
                && whole.start() < part.start();
    }

    /**
     * Where the same rate of something else was told before in the sentence; 0 for nowhere. 毕业420人,就业399人,就业率95%;另一系就业
     * 380人,就业率92%: the second is no rate of the first one's graduates.
     */
    private int endOfAnother(Place place, String lead) {
        String name = others.name(lead);
        return name.isEmpty()
                ? 0
                : place.percentagesHere().stream()
                        .filter(other -> other.index() < place.index()
                                && others.name(other.lead()).equals(name))
                        .mapToInt(other -> other.percentage().end())
                        .max()
                        .orElse(0);
    }

    private static List<Quantity> later(List<Quantity> counts, int from) {
        List<Quantity> later =
                counts.stream().filter(count -> count.start() >= from).toList();
        return later.isEmpty() ? counts : later;
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
