package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.school.RegisteredSchool;
import io.gongkai.stats.score.ScoredSchool;
import io.gongkai.stats.score.Scores;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what a school hears back. Its peers are the schools of its type and ownership in the province. */
@ApplicationScoped
class Feedbacks {

    private static final String REVISIONS =
            "SELECT count(*) AS revisions FROM submission WHERE school_code = :school AND academic_year = :year";
    private static final int DECIMALS = 2;

    private final Season season;
    private final Scores scores;
    private final FeedbackFacts facts;
    private final Database database;

    Feedbacks(Season season, Scores scores, FeedbackFacts facts, Database database) {
        this.season = season;
        this.scores = scores;
        this.facts = facts;
        this.database = database;
    }

    /** A foreigner may not see the values of other schools. */
    Feedback of(RegisteredSchool school, SchoolYear year, boolean foreigner) {
        SchoolFilter peers =
                SchoolFilter.all(school.provinceCode(), year).only(school.schoolType(), school.ownership(), null);
        List<ScoredSchool> scored = scores.schools(peers);
        PeerReports reports = facts.reports(peers, school.code());
        Feedback silent = new Feedback(
                school.code(),
                school.name(),
                school.provinceCode(),
                year,
                new Peers(school.schoolType(), school.ownership(), null),
                season.counts(peers),
                own(scored, school.code()).orElseThrow(),
                statistics(scored).seenBy(foreigner),
                own(scores.schools(peers.in(year.previous())), school.code())
                        .map(ScoredSchool::score)
                        .orElse(null),
                database.first(REVISIONS, peers.arguments().and("school", school.code()), row -> row.count("revisions"))
                        .orElse(0L),
                facts.parts(reports),
                facts.openItems(reports),
                facts.findings(reports),
                facts.figures(reports, year, foreigner),
                List.of());
        return silent.with(Sentences.of(silent));
    }

    private static Optional<ScoredSchool> own(List<ScoredSchool> all, String schoolCode) {
        return all.stream()
                .filter(school -> school.schoolCode().equals(schoolCode))
                .findFirst();
    }

    private static PeerStatistics statistics(List<ScoredSchool> scored) {
        List<BigDecimal> sorted = scored.stream()
                .map(ScoredSchool::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new PeerStatistics(
                sorted.size(), false, quantile(sorted, "0.25"), quantile(sorted, "0.5"), quantile(sorted, "0.75"));
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
