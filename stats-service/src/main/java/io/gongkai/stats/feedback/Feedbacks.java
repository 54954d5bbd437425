package io.gongkai.stats.feedback;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.projection.KeptYears;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.school.RegisteredSchool;
import io.gongkai.stats.score.ScoredSchool;
import io.gongkai.stats.score.Scores;
import io.gongkai.stats.season.ChosenSchools;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what a school hears back. Its peers are the schools of its type and ownership in the province. */
@ApplicationScoped
class Feedbacks {

    private static final String REVISIONS =
            "SELECT count(*) AS revisions FROM submission WHERE school_code = :school AND academic_year = :year";
    /** Each holds the scores of up to a hundred schools; a province has ten groups in two years. */
    private static final int KEPT = 300;

    private final Season season;
    private final Scores scores;
    private final FeedbackFacts facts;
    private final Database database;
    private final KeptYears<Peers, ScoredPeers> kept;

    Feedbacks(Season season, Scores scores, FeedbackFacts facts, Database database, ProjectionVersion versions) {
        this.season = season;
        this.scores = scores;
        this.facts = facts;
        this.database = database;
        this.kept = new KeptYears<>(versions, KEPT);
    }

    /** A foreigner may not see the values of other schools. */
    Feedback of(RegisteredSchool school, SchoolYear year, boolean foreigner) {
        SchoolFilter peers = SchoolFilter.all(school.provinceCode(), year)
                .only(ChosenSchools.of(school.schoolType(), school.ownership()));
        Peers group = new Peers(school.schoolType(), school.ownership(), null);
        Map<SchoolYear, ScoredPeers> scored =
                kept.of(school.provinceCode(), List.of(year, year.previous()), group, open -> scored(peers, open));
        ScoredPeers now = requireNonNull(scored.get(year));
        ScoredSchool own = now.own(school.code()).orElseThrow();
        boolean placeWithheld = foreigner && now.placesTellOfOthers(school.code());
        PeerReports reports = facts.reports(peers, school.code());
        Feedback silent = new Feedback(
                school.code(),
                school.name(),
                school.provinceCode(),
                year,
                group,
                PeerCounts.of(now.counts(), foreigner),
                placeWithheld ? own.withoutPlace() : own,
                placeWithheld,
                foreigner
                        ? now.statistics().keptBack(now.counts().expected() - 1, own.score() != null)
                        : now.statistics(),
                requireNonNull(scored.get(year.previous()))
                        .own(school.code())
                        .map(ScoredSchool::score)
                        .orElse(null),
                database.first(REVISIONS, peers.arguments().and("school", school.code()), row -> row.count("revisions"))
                        .orElse(0L),
                facts.parts(reports, foreigner),
                facts.openItems(reports, foreigner),
                facts.findings(reports, foreigner),
                facts.figures(reports, year, foreigner),
                List.of());
        return silent.with(Sentences.of(silent));
    }

    private Map<SchoolYear, ScoredPeers> scored(SchoolFilter peers, Set<SchoolYear> years) {
        return years.stream()
                .collect(toMap(
                        year -> year,
                        year -> new ScoredPeers(season.counts(peers.in(year)), scores.schools(peers.in(year)))));
    }
}
