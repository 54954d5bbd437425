package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Disclosure;
import io.gongkai.stats.score.ScoredSchool;
import io.gongkai.stats.season.SchoolCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How schools of one kind stand in one year, and the score of each. */
record ScoredPeers(SchoolCounts counts, List<ScoredSchool> schools) {

    private static final int DECIMALS = 2;

    /** The score of one of them; none where it was not expected in the year. */
    Optional<ScoredSchool> own(String schoolCode) {
        return schools.stream()
                .filter(school -> school.schoolCode().equals(schoolCode))
                .findFirst();
    }

    /** Whether so few others have a score that the school's place would tell theirs. */
    boolean placesTellOfOthers(String schoolCode) {
        return !Disclosure.isEnough(schools.stream()
                .filter(school -> school.score() != null && !school.schoolCode().equals(schoolCode))
                .count());
    }

    PeerStatistics statistics() {
        List<BigDecimal> sorted = schools.stream()
                .map(ScoredSchool::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new PeerStatistics(
                (long) sorted.size(),
                false,
                quantile(sorted, "0.25"),
                quantile(sorted, "0.5"),
                quantile(sorted, "0.75"));
    }

    /** Interpolated between neighbours, as percentile_cont. */
    private static @Nullable BigDecimal quantile(List<BigDecimal> sorted, String share) {
        if (sorted.isEmpty()) {
            return null;
        }
        BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(upper.subtract(lower).multiply(place.subtract(BigDecimal.valueOf(below))))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
