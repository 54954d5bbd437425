package io.gongkai.stats.completeness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.page.Cursor;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the matrix page by page, in the order of the school codes. */
@ApplicationScoped
class MatrixPages {

    static final String LIST = "matrix";

    private static final String ROWS = SchoolFilter.CHOSEN + """
            SELECT c.*, (SELECT json_object_agg(p.part, p.status)
                           FROM part_status p
                          WHERE p.report_id = c.assessed_report) AS parts
              FROM chosen c
             WHERE :after::text IS NULL OR school_code > :after
             ORDER BY school_code
             LIMIT :size
            """;

    private static final TypeReference<TreeMap<Part, PartStatus>> PARTS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    MatrixPages(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Matrix read(SchoolFilter asked, PageRequest request) {
        List<MatrixRow> rows = database.list(
                ROWS,
                asked.arguments().and("after", request.after(0)).and("size", request.fetchSize()),
                this::matrixRow);
        Page<MatrixRow> page = Page.of(rows, request, row -> Cursor.of(LIST, row.schoolCode()), Function.identity());
        return new Matrix(asked.provinceCode(), asked.year(), page.items(), page.nextCursor());
    }

    private MatrixRow matrixRow(Row row) throws SQLException {
        return new MatrixRow(
                row.text("school_code"),
                row.text("name"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.instantOrNull("submitted_at"),
                row.flagOrNull("late"),
                row.wordOrNull("verdict", Verdict.class),
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
