package io.gongkai.stats.season;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.sql.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Schools by where they stand; submitted is on time and late together, expected is submitted and missing together. Those whose
 * report was withdrawn are missing.
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

    public static final Columns<SchoolCounts> COLUMNS = Columns.<SchoolCounts>of("", "expected", "报送情况")
            .with("expected", "应报送", SchoolCounts::expected)
            .with("submitted", "已报送", SchoolCounts::submitted)
            .with("onTime", "按时", SchoolCounts::onTime)
            .with("late", "逾期", SchoolCounts::late)
            .with("missing", "未报送", SchoolCounts::missing)
            .with("assessed", "已检查", SchoolCounts::assessed)
            .with("returned", "退回", SchoolCounts::returned)
            .with("accepted", "接收", SchoolCounts::accepted)
            .with("withdrawn", "撤回", SchoolCounts::withdrawn);

    /** Aggregates over rows of {@code standing} that are named {@code chosen}. */
    public static final String AGGREGATES = """
            count(*) AS expected,
            count(report_id) AS submitted,
            count(*) FILTER (WHERE report_id IS NOT NULL AND late IS NOT TRUE) AS on_time,
            count(*) FILTER (WHERE report_id IS NOT NULL AND late) AS late_count,
            count(*) FILTER (WHERE report_id IS NULL) AS missing,
            count(assessed_report) AS assessed,
            count(*) FILTER (WHERE returned) AS returned,
            count(*) FILTER (WHERE accepted) AS accepted,
            count(*) FILTER (WHERE withdrawn) AS withdrawn
            """;

    public static SchoolCounts of(Row row) throws SQLException {
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
