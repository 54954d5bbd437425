package io.gongkai.stats.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.event.Assessment;
import io.gongkai.stats.measure.MeasuredValue;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The parts, items, figures, values, findings and counts of one report, written in one statement. */
@ApplicationScoped
class ReportFacts {

    private static final List<String> TABLES =
            List.of("part_status", "item_status", "figure", "measured", "finding", "tally");

    /** Common table expressions that write the facts where {@code taken} says that they are the first of their report. */
    static final String ROWS = """
            parts AS (
                INSERT INTO part_status (report_id, part, status, heading)
                SELECT :report, code, status, heading
                  FROM taken, jsonb_to_recordset(:parts::jsonb) AS entry (code text, status text, heading text)
                 WHERE first),
            items AS (
                INSERT INTO item_status (report_id, item, status, applicability)
                SELECT :report, number, status, applicability
                  FROM taken, jsonb_to_recordset(:items::jsonb)
                    AS entry (number integer, status text, applicability text)
                 WHERE first),
            figures AS (
                INSERT INTO figure (report_id, position, metric, value, unit, qualifier, starts_at, ends_at, quote)
                SELECT :report, entry.position - 1, metric, value, unit, qualifier, "start", "end", quote
                  FROM taken, ROWS FROM (jsonb_to_recordset(:figures::jsonb)
                       AS (metric text, value numeric, unit text, qualifier text, "start" integer, "end" integer,
                           quote text))
                       WITH ORDINALITY
                       AS entry (metric, value, unit, qualifier, "start", "end", quote, position)
                 WHERE first),
            measures AS (
                INSERT INTO measured (report_id, metric, value, unit, qualifier, figures)
                SELECT :report, metric, value, unit, qualifier, figures
                  FROM taken, jsonb_to_recordset(:values::jsonb)
                    AS entry (metric text, value numeric, unit text, qualifier text, figures integer[])
                 WHERE first),
            findings AS (
                INSERT INTO finding (report_id, position, rule, name, severity, part, item, message_zh, message_en,
                                     operands, quote, starts_at, ends_at, places)
                SELECT :report, entry.position - 1, rule, name, severity, part, item, message ->> 'zh',
                       message ->> 'en', nullif(operands, 'null'::jsonb), evidence -> 0 ->> 'quote',
                       (evidence -> 0 ->> 'start')::integer, (evidence -> 0 ->> 'end')::integer,
                       jsonb_array_length(nullif(evidence, 'null'::jsonb))
                  FROM taken, ROWS FROM (jsonb_to_recordset(:findings::jsonb)
                       AS (rule text, name text, severity text, part text, item integer, message jsonb,
                           operands jsonb, evidence jsonb))
                       WITH ORDINALITY
                       AS entry (rule, name, severity, part, item, message, operands, evidence, position)
                 WHERE first),
            counts AS (
                INSERT INTO tally (report_id, school_code, province_code, academic_year, parts_applicable,
                                   parts_covered, items_applicable, items_disclosed, must_fix, explain, hint, students,
                                   rules, stated, items)
                SELECT :report, :school, :province, :year, :partsApplicable, :partsCovered, :itemsApplicable,
                       :itemsDisclosed, :mustFix, :explain, :hint, :students::numeric, :rules::json, :stated::jsonb,
                       :standings::json
                  FROM taken
                 WHERE first)
            """;

    private static final String INSERT =
            "WITH taken AS (SELECT true AS first),\n" + ROWS + "SELECT 1 AS done FROM taken";

    private final Database database;
    private final ObjectMapper json;

    ReportFacts(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Writes the facts of a report in the place of those that an earlier assessment left. */
    void replace(UUID reportId, Arguments arguments) {
        for (String table : TABLES) {
            database.change("DELETE FROM " + table + " WHERE report_id = :report", Arguments.with("report", reportId));
        }
        database.first(INSERT, arguments, row -> row.integer("done"));
    }

    /** Adds what {@link #ROWS} takes, and what everybody may see of the revision as {@code public}. */
    Arguments addTo(Arguments arguments, Assessment assessment, List<MeasuredValue> values) {
        Tally tally = Tally.of(assessment, values);
        return arguments
                .and("parts", asJson(assessment.sections()))
                .and("items", asJson(assessment.items()))
                .and("figures", asJson(assessment.figures()))
                .and("values", asJson(values))
                .and("findings", asJson(assessment.findings()))
                .and("partsApplicable", tally.partsApplicable())
                .and("partsCovered", tally.partsCovered())
                .and("itemsApplicable", tally.itemsApplicable())
                .and("itemsDisclosed", tally.itemsDisclosed())
                .and("mustFix", tally.mustFix())
                .and("explain", tally.explain())
                .and("hint", tally.hint())
                .and("students", tally.students())
                .and("rules", asJson(tally.rules()))
                .and("stated", asJson(tally.stated()))
                .and("standings", asJson(tally.items()))
                .and("public", asJson(PublicFacts.of(assessment, values)));
    }

    private String asJson(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
