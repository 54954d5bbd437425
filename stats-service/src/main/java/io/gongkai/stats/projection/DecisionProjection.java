package io.gongkai.stats.projection;

import io.gongkai.stats.event.ReportDecided;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The newest decision on each report, and every revision that was accepted. */
@ApplicationScoped
public class DecisionProjection {

    private static final String UPSERT = """
            INSERT INTO decision (report_id, revision, school_code, province_code, academic_year, decision, decided_at,
                                  accepted_revision, rounds, version)
            VALUES (:report, :revision, :school, :province, :year, :decision, :decidedAt, :accepted, :rounds, :version)
            ON CONFLICT (report_id) DO UPDATE
               SET revision = excluded.revision, decision = excluded.decision, decided_at = excluded.decided_at,
                   accepted_revision = excluded.accepted_revision, rounds = excluded.rounds,
                   version = excluded.version
             WHERE decision.version < excluded.version
            """;

    /** Repeated and late events change nothing but what they alone tell; of two acceptances of a revision the first counts. */
    private static final String ACCEPT = """
            INSERT INTO acceptance (report_id, revision, accepted_at)
            VALUES (:report, :revision, :decidedAt)
            ON CONFLICT (report_id, revision) DO UPDATE
               SET accepted_at = excluded.accepted_at
             WHERE acceptance.accepted_at IS NULL OR acceptance.accepted_at > excluded.accepted_at
            """;

    private static final String ACCEPTED = "ACCEPTED";

    private final Generation generation;
    private final Database database;
    private final ProjectionVersion versions;

    DecisionProjection(Generation generation, Database database, ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.versions = versions;
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(ReportDecided event) {
        generation.join();
        int rows = database.change(
                UPSERT,
                Arguments.with("report", event.reportId())
                        .and("revision", event.revision())
                        .and("school", event.schoolCode())
                        .and("province", event.provinceCode())
                        .and("year", event.academicYear())
                        .and("decision", event.decision())
                        .and("decidedAt", event.decidedAt())
                        .and("accepted", event.acceptedRevision())
                        .and("rounds", event.rounds())
                        .and("version", event.version()));
        boolean changed = rows + accept(event) > 0;
        if (changed) {
            versions.raise(event.provinceCode(), event.academicYear());
        }
        return changed;
    }

    private int accept(ReportDecided event) {
        if (!event.decision().equals(ACCEPTED) || event.acceptedRevision() == null) {
            return 0;
        }
        return database.change(
                ACCEPT,
                Arguments.with("report", event.reportId())
                        .and("revision", event.acceptedRevision())
                        .and("decidedAt", event.decidedAt()));
    }
}
