package io.gongkai.stats.season;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Counts what came on each day. */
@ApplicationScoped
class Timelines {

    /** An assessment that overtook its submission stands for it, as in {@code standing}. */
    private static final String DAYS = SchoolFilter.CHOSEN + """
            , came AS (
                SELECT (submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, 1 AS first,
                       (late IS TRUE)::integer AS late, 0 AS correction
                  FROM chosen
                 WHERE report_id IS NOT NULL
                UNION ALL
                SELECT (s.submitted_at AT TIME ZONE 'Asia/Shanghai')::date, 0, 0, 1
                  FROM chosen c
                  JOIN submission s USING (report_id)
                 WHERE s.submitted_at > c.submitted_at),
            counted AS (
                SELECT day, sum(first) AS submitted, sum(late) AS late, sum(correction) AS corrections
                  FROM came
                 GROUP BY day)
            SELECT d.day::date AS day, coalesce(submitted, 0) AS submitted, coalesce(late, 0) AS late,
                   coalesce(corrections, 0) AS corrections,
                   sum(coalesce(submitted, 0)) OVER (ORDER BY d.day) AS cumulated,
                   (SELECT count(*) FROM chosen) AS expected
              FROM generate_series((SELECT min(day) FROM came)::timestamp, (SELECT max(day) FROM came)::timestamp,
                                   interval '1 day') AS d (day)
              LEFT JOIN counted ON counted.day = d.day::date
             ORDER BY d.day
            """;

    private final Database database;
    private final Season season;

    Timelines(Database database, Season season) {
        this.database = database;
        this.season = season;
    }

    Timeline of(SchoolFilter asked) {
        return new Timeline(
                asked.provinceCode(),
                asked.year(),
                season.dueDate(asked),
                season.counts(asked).expected(),
                database.list(DAYS, asked.arguments(), Timelines::day));
    }

    private static Day day(Row row) throws SQLException {
        long cumulated = row.count("cumulated");
        return new Day(
                row.date("day"),
                row.count("submitted"),
                cumulated,
                Share.of(cumulated, row.count("expected")),
                row.count("corrections"),
                row.count("late"));
    }
}
