package io.gongkai.stats.score;

import java.math.BigDecimal;
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
            List<BigDecimal> lowest = scores(scenario, BigDecimal.ZERO);
            List<BigDecimal> highest = scores(scenario, BigDecimal.ONE);
            Scoreboard low = new Scoreboard(lowest.stream());
            Scoreboard high = new Scoreboard(highest.stream());
            for (int i = 0; i < schools.size(); i++) {
                int best = 1 + low.greater(highest.get(i));
                // Itself is among those that are not below, by its own highest score.
                int worst = high.notBelow(lowest.get(i));
                ranges.merge(schools.get(i).schoolCode(), new RankRange(best, worst), RankRange::over);
            }
        }
        return ranges;
    }

    private List<BigDecimal> scores(Scenario scenario, BigDecimal unknown) {
        return schools.stream()
                .map(school -> school.score(scenario.weights(), unknown))
                .toList();
    }
}
