package io.gongkai.stats.season;

import io.gongkai.stats.sql.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Schools by where they stand; submitted is on time and late together, expected is submitted and missing together.
 *
 * @param returned given back for mending, and no newer revision since
 * @param accepted with a revision in force
 * @param withdrawn taken back, and no newer revision since
 */
@Schema(description = "Number of schools by the standing of their report")
public record SchoolCounts(
        long expected,
        long submitted,
        long onTime,
        long late,
        long missing,
        long assessed,
        long returned,
        long accepted,
        long withdrawn) {

    /** Columns over the rows of {@link SchoolFilter#CHOSEN}. */
    static final String COLUMNS = """
            count(*) AS expected,
            count(report_id) AS submitted,
            count(*) FILTER (WHERE report_id IS NOT NULL AND late IS NOT TRUE) AS on_time,
            count(*) FILTER (WHERE report_id IS NOT NULL AND late) AS late_count,
            count(*) FILTER (WHERE report_id IS NULL) AS missing,
            count(assessed_report) AS assessed,
            count(*) FILTER (WHERE EXISTS (SELECT FROM decision d WHERE d.report_id = chosen.report_id
                AND d.decision = 'RETURNED' AND d.revision >= chosen.revision)) AS returned,
            count(*) FILTER (WHERE EXISTS (SELECT FROM decision d WHERE d.report_id = chosen.report_id
                AND d.accepted_revision IS NOT NULL)) AS accepted,
            count(*) FILTER (WHERE EXISTS (SELECT FROM decision d WHERE d.report_id = chosen.report_id
                AND d.decision = 'WITHDRAWN' AND d.revision >= chosen.revision)) AS withdrawn
            """;

    static SchoolCounts of(Row row) throws SQLException {
        return new SchoolCounts(
                row.count("expected"),
                row.count("submitted"),
                row.count("on_time"),
                row.count("late_count"),
                row.count("missing"),
                row.count("assessed"),
                row.count("returned"),
                row.count("accepted"),
                row.count("withdrawn"));
    }
}
