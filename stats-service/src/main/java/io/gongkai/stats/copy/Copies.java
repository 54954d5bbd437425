package io.gongkai.stats.copy;

import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Reads the findings on copied text. */
@ApplicationScoped
class Copies {

    /** The check names a source by the name of its school and its year; a school of another province may bear the name. */
    private static final String COPIES = SchoolFilter.CHOSEN + """
            , copied AS (
                SELECT c.school_code, c.name, f.rule, f.severity, f.operands ->> 'source' AS source,
                       substring(f.operands ->> 'source' FROM '([0-9]{4}-[0-9]{4})学年报告$') AS source_year,
                       regexp_replace(f.operands ->> 'source', '[0-9]{4}-[0-9]{4}学年报告$', '') AS source_name,
                       (f.operands ->> 'percent')::numeric::integer AS percent,
                       (f.operands ->> 'passages')::numeric::integer AS passages, f.report_id, a.revision,
                       f.starts_at, f.ends_at
                  FROM chosen c
                  JOIN finding f ON f.report_id = c.assessed_report
                  JOIN assessment a ON a.report_id = c.assessed_report
                 WHERE f.rule IN ('COPY-01', 'COPY-02') AND f.operands ->> 'source' IS NOT NULL)
            SELECT copied.*, s.school_code AS source_code,
                   (SELECT report_id
                      FROM assessment
                     WHERE assessment.school_code = s.school_code AND academic_year = copied.source_year
                       AND assessment.province_code = :province) AS source_report
              FROM copied
              LEFT JOIN LATERAL (SELECT school_code
                                   FROM school
                                  WHERE name = copied.source_name OR school_code = copied.source_name
                                  ORDER BY province_code = :province DESC, school_code
                                  LIMIT 1) s ON true
             ORDER BY percent DESC, copied.school_code, source
            """;

    private final Database database;
    private final Season season;

    Copies(Database database, Season season) {
        this.database = database;
        this.season = season;
    }

    CopyMap of(SchoolFilter asked) {
        return new CopyMap(
                asked.provinceCode(),
                asked.year(),
                season.counts(asked),
                database.list(COPIES, asked.arguments(), Copies::copy));
    }

    private static Copy copy(Row row) throws SQLException {
        return new Copy(
                row.text("school_code"),
                row.text("name"),
                row.text("rule"),
                row.word("severity", Severity.class),
                row.text("rule").equals("COPY-01"),
                row.text("source"),
                row.textOrNull("source_code"),
                row.textOrNull("source_name"),
                row.textOrNull("source_year"),
                row.integer("percent"),
                row.integer("passages"),
                row.id("report_id"),
                row.integer("revision"),
                row.integerOrNull("starts_at"),
                row.integerOrNull("ends_at"),
                row.idOrNull("source_report"));
    }
}
