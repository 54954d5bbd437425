package io.gongkai.stats.projection;

import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The newest assessment of each report with all its facts, replaced as a whole in one transaction. */
@ApplicationScoped
public class AssessmentProjection {

    private static final String RECORD_REVISION = """
            INSERT INTO assessed_revision (report_id, revision, province_code, academic_year)
            VALUES (:report, :revision, :province, :year)
            ON CONFLICT (report_id, revision) DO NOTHING
            """;

    /** A revision may be assessed again by newer rules; among equals the later assessment holds. */
    private static final String UPSERT = """
            INSERT INTO assessment (report_id, revision, school_code, province_code, academic_year, submitted_at,
                                    assessed_at, rule_set, catalogue, profile, verdict)
            VALUES (:report, :revision, :school, :province, :year, :submittedAt,
                    :assessedAt, :ruleSet, :catalogue, :profile, :verdict)
            ON CONFLICT (report_id) DO UPDATE
               SET revision = excluded.revision, school_code = excluded.school_code,
                   province_code = excluded.province_code, academic_year = excluded.academic_year,
                   submitted_at = excluded.submitted_at, assessed_at = excluded.assessed_at,
                   rule_set = excluded.rule_set, catalogue = excluded.catalogue, profile = excluded.profile,
                   verdict = excluded.verdict, changed_at = clock_timestamp()
             WHERE (assessment.revision, assessment.assessed_at) < (excluded.revision, excluded.assessed_at)
            RETURNING xmax = 0 AS first
            """;

    private final Generation generation;
    private final Database database;
    private final ReportFacts facts;
    private final PublicFactsRows publicFacts;
    private final ProjectionVersion versions;

    AssessmentProjection(
            Generation generation,
            Database database,
            ReportFacts facts,
            PublicFactsRows publicFacts,
            ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.facts = facts;
        this.publicFacts = publicFacts;
        this.versions = versions;
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(ReportAssessed event) {
        generation.join();
        Arguments arguments = arguments(event);
        int recorded = database.change(RECORD_REVISION, arguments);
        Optional<Boolean> first = database.first(UPSERT, arguments, row -> row.flag("first"));
        if (first.isPresent()) {
            replaceFacts(event, first.get());
        }
        boolean kept = publicFacts.keep(event);
        boolean changed = recorded > 0 || first.isPresent() || kept;
        if (changed) {
            versions.raise(event.provinceCode(), event.academicYear());
        }
        return changed;
    }

    /** There is nothing to remove before the first assessment, which most are. */
    private void replaceFacts(ReportAssessed event, boolean first) {
        if (!first) {
            facts.remove(event.reportId());
        }
        facts.insert(event);
    }

    private static Arguments arguments(ReportAssessed event) {
        return Arguments.with("report", event.reportId())
                .and("revision", event.revision())
                .and("school", event.schoolCode())
                .and("province", event.provinceCode())
                .and("year", event.academicYear())
                .and("submittedAt", event.submittedAt())
                .and("assessedAt", event.assessedAt())
                .and("ruleSet", event.assessment().ruleSet())
                .and("catalogue", event.assessment().catalogue())
                .and("profile", event.assessment().profile())
                .and("verdict", event.assessment().verdict());
    }
}
