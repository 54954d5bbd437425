package io.gongkai.stats.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.event.Assessment;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The parts, items, figures, values and findings of one report. Each list goes to the database in one statement. */
@ApplicationScoped
class ReportFacts {

    private static final List<String> TABLES = List.of("part_status", "item_status", "figure", "measured", "finding");

    private static final String PARTS = """
            INSERT INTO part_status (report_id, part, status, heading)
            SELECT :report, code, status, heading
              FROM jsonb_to_recordset(:rows::jsonb) AS entry (code text, status text, heading text)
            """;

    private static final String ITEMS = """
            INSERT INTO item_status (report_id, item, status, applicability)
            SELECT :report, number, status, applicability
              FROM jsonb_to_recordset(:rows::jsonb) AS entry (number integer, status text, applicability text)
            """;

    private static final String FIGURES = """
            INSERT INTO figure (report_id, position, metric, value, unit, qualifier, starts_at, ends_at, quote)
            SELECT :report, entry.position - 1, metric, value, unit, qualifier, "start", "end", quote
              FROM ROWS FROM (jsonb_to_recordset(:rows::jsonb)
                   AS (metric text, value numeric, unit text, qualifier text, "start" integer, "end" integer,
                       quote text))
                   WITH ORDINALITY
                   AS entry (metric, value, unit, qualifier, "start", "end", quote, position)
            """;

    private static final String VALUES = """
            INSERT INTO measured (report_id, metric, value, unit, qualifier, figures)
            SELECT :report, metric, value, unit, qualifier, figures
              FROM jsonb_to_recordset(:rows::jsonb)
                AS entry (metric text, value numeric, unit text, qualifier text, figures integer[])
            """;

    private static final String FINDINGS = """
            INSERT INTO finding (report_id, position, rule, name, severity, part, item, message_zh, message_en)
            SELECT :report, entry.position - 1, rule, name, severity, part, item, message ->> 'zh', message ->> 'en'
              FROM ROWS FROM (jsonb_to_recordset(:rows::jsonb)
                   AS (rule text, name text, severity text, part text, item integer, message jsonb))
                   WITH ORDINALITY AS entry (rule, name, severity, part, item, message, position)
            """;

    private final Database database;
    private final Measures measures;
    private final ObjectMapper json;

    ReportFacts(Database database, Measures measures, ObjectMapper json) {
        this.database = database;
        this.measures = measures;
        this.json = json;
    }

    void replace(UUID reportId, Assessment assessment) {
        for (String table : TABLES) {
            database.change("DELETE FROM " + table + " WHERE report_id = :report", Arguments.with("report", reportId));
        }
        insert(PARTS, reportId, assessment.sections());
        insert(ITEMS, reportId, assessment.items());
        insert(FIGURES, reportId, assessment.figures());
        insert(VALUES, reportId, measures.valuesOf(assessment.figures()));
        insert(FINDINGS, reportId, assessment.findings());
    }

    private void insert(String sql, UUID reportId, List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.change(sql, Arguments.with("report", reportId).and("rows", asJson(rows)));
    }

    private String asJson(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
