package io.gongkai.stats.projection;

import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.measure.MeasuredValue;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest assessment of each report with all its facts, replaced as a whole in one transaction. */
@ApplicationScoped
public class AssessmentProjection {

    /**
     * All that an assessment says in one statement, for it is the first of its report nearly always. A revision may be assessed
     * again by newer rules; among equals the later assessment holds. Of what may be shown of a revision too, whatever the
     * order in which its assessments come.
     */
    private static final String TAKE_IN = """
            WITH recorded AS (
                INSERT INTO assessed_revision (report_id, revision, province_code, academic_year)
                VALUES (:report, :revision, :province, :year)
                ON CONFLICT (report_id, revision) DO NOTHING
                RETURNING 1),
            kept AS (
                INSERT INTO public_facts (report_id, revision, assessed_at, content)
                VALUES (:report, :revision, :assessedAt, :public::jsonb)
                ON CONFLICT (report_id, revision) DO UPDATE
                   SET assessed_at = excluded.assessed_at, content = excluded.content
                 WHERE public_facts.assessed_at < excluded.assessed_at
                RETURNING 1),
            taken AS (
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
                RETURNING xmax = 0 AS first),
            """ + ReportFacts.ROWS + """
            SELECT (SELECT count(*) FROM recorded) + (SELECT count(*) FROM kept) AS others,
                   (SELECT first FROM taken) AS first
            """;

    private final Generation generation;
    private final Database database;
    private final Measures measures;
    private final ReportFacts facts;
    private final ProjectionVersion versions;

    AssessmentProjection(
            Generation generation,
            Database database,
            Measures measures,
            ReportFacts facts,
            ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.measures = measures;
        this.facts = facts;
        this.versions = versions;
    }

    /** Works out what is to be written. */
    public Assessed prepare(ReportAssessed event) {
        List<MeasuredValue> values = measures.valuesOf(event.assessment().figures());
        Arguments arguments = Arguments.with("report", event.reportId())
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
        return new Assessed(event, facts.addTo(arguments, event.assessment(), values));
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(Assessed assessed) {
        generation.join();
        Outcome outcome = database.first(
                        TAKE_IN,
                        assessed.arguments,
                        row -> new Outcome(row.count("others") > 0, row.flagOrNull("first")))
                .orElseThrow();
        if (outcome.isReplacement()) {
            facts.replace(assessed.event.reportId(), assessed.arguments);
        }
        if (outcome.isChange()) {
            versions.raise(assessed.event.provinceCode(), assessed.event.academicYear());
        }
        return outcome.isChange();
    }

    /** An assessment with the rows that it makes. */
    public static final class Assessed {

        private final ReportAssessed event;
        private final Arguments arguments;

        private Assessed(ReportAssessed event, Arguments arguments) {
            this.event = event;
            this.arguments = arguments;
        }
    }

    /** @param first whether the report had no assessment before; null where it has a newer one */
    private record Outcome(boolean others, @Nullable Boolean first) {

        boolean isReplacement() {
            return first != null && !first;
        }

        boolean isChange() {
            return others || first != null;
        }
    }
}
