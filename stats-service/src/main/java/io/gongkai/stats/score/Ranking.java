package io.gongkai.stats.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places of schools by score, and how far they depend on ties, unknown components and weights. */
final class Ranking {

    private final List<Scored> schools;

    Ranking(List<Scored> schools) {
        this.schools = schools;
    }

    /** Best and worst place of each school over all scenarios. */
    Map<String, RankRange> ranges(List<Scenario> scenarios) {
        Map<String, RankRange> ranges = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            BigDecimal[] lowest = scores(scenario, BigDecimal.ZERO);
            BigDecimal[] highest = scores(scenario, BigDecimal.ONE);
            for (int i = 0; i < lowest.length; i++) {
                int best = 1 + greater(lowest, highest[i]);
                // Itself is among those that are not below, by its own highest score.
                int worst = notBelow(highest, lowest[i]);
                ranges.merge(
                        schools.get(i).schoolCode(),
                        new RankRange(best, worst),
                        (a, b) -> new RankRange(Math.min(a.best(), b.best()), Math.max(a.worst(), b.worst())));
            }
        }
        return ranges;
    }

    private BigDecimal[] scores(Scenario scenario, BigDecimal unknown) {
        List<BigDecimal> scores = new ArrayList<>();
        schools.forEach(school -> scores.add(school.score(scenario.weights(), unknown)));
        return scores.toArray(BigDecimal[]::new);
    }

    private static int greater(BigDecimal[] scores, BigDecimal than) {
        return (int)
                Arrays.stream(scores).filter(score -> score.compareTo(than) > 0).count();
    }

    private static int notBelow(BigDecimal[] scores, BigDecimal score) {
        return (int) Arrays.stream(scores)
                .filter(other -> other.compareTo(score) >= 0)
                .count();
    }
}
