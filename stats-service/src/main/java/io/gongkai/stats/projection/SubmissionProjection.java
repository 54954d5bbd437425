package io.gongkai.stats.projection;

import io.gongkai.stats.event.ReportSubmitted;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Every revision that was handed in; a revision never changes once sent, so the first arrival holds. */
@ApplicationScoped
public class SubmissionProjection {

    private static final String INSERT = """
            WITH kept AS (
                INSERT INTO report_text (report_id, revision, content)
                VALUES (:report, :revision, :text)
                ON CONFLICT (report_id, revision) DO NOTHING)
            INSERT INTO submission (report_id, revision, school_code, province_code, academic_year, title, submitted_at,
                                    late)
            VALUES (:report, :revision, :school, :province, :year, :title, :submittedAt, :late)
            ON CONFLICT (report_id, revision) DO NOTHING
            """;

    private final Generation generation;
    private final Database database;
    private final ProjectionVersion versions;

    SubmissionProjection(Generation generation, Database database, ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.versions = versions;
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(ReportSubmitted event) {
        generation.join();
        int rows = database.change(
                INSERT,
                Arguments.with("report", event.reportId())
                        .and("revision", event.revision())
                        .and("school", event.schoolCode())
                        .and("province", event.provinceCode())
                        .and("year", event.academicYear())
                        .and("title", event.title())
                        .and("text", event.text())
                        .and("submittedAt", event.submittedAt())
                        .and("late", event.late()));
        if (rows > 0) {
            versions.raise(event.provinceCode(), event.academicYear());
        }
        return rows > 0;
    }
}
