package io.gongkai.stats.completeness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the matrix of parts page by page. */
@ApplicationScoped
class MatrixPages {

    static final String LIST = "matrix";

    private static final String ROWS = SchoolFilter.CHOSEN + """
            , part AS (
                SELECT p.report_id, json_object_agg(p.part, p.status) AS parts
                  FROM chosen c
                  JOIN part_status p ON p.report_id = c.assessed_report
                 GROUP BY p.report_id)
            SELECT c.*, t.parts_applicable, t.parts_covered, part.parts
              FROM chosen c
              LEFT JOIN tally t ON t.report_id = c.assessed_report
              LEFT JOIN part ON part.report_id = c.assessed_report
            """;
    private static final TypeReference<TreeMap<Part, PartStatus>> PARTS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    MatrixPages(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Matrix read(SchoolFilter asked, Form<MatrixRow> form, PageRequest request) {
        Page<MatrixRow> page = form.page(
                LIST, database.list(ROWS, asked.arguments(), this::matrixRow), request, MatrixRow::schoolCode);
        return new Matrix(asked.provinceCode(), asked.year(), page.items(), page.nextCursor());
    }

    private MatrixRow matrixRow(Row row) throws SQLException {
        Integer applicable = row.integerOrNull("parts_applicable");
        Integer covered = row.integerOrNull("parts_covered");
        return new MatrixRow(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.instantOrNull("submitted_at"),
                row.flagOrNull("late"),
                row.wordOrNull("verdict", Verdict.class),
                applicable,
                covered,
                applicable == null || covered == null ? null : Share.of(covered, applicable),
                parts(row.textOrNull("parts")));
    }

    private @Nullable Map<Part, PartStatus> parts(@Nullable String text) throws SQLException {
        try {
            return text == null ? null : json.readValue(text, PARTS);
        } catch (JsonProcessingException e) {
            throw new SQLException("A part or status that is no word of ours", e);
        }
    }
}
