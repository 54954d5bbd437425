package io.gongkai.stats.finding;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the findings behind the counts page by page. */
@ApplicationScoped
class SchoolFindings {

    static final String LIST = "school-findings";

    /** The revision is that of the assessment: a newer one may have come, and the places are not those of its text. */
    private static final String ROWS = SchoolFilter.CHOSEN + """
            SELECT c.school_code, c.name, c.city, c.school_type, c.ownership, f.rule, f.name AS defect, f.severity,
                   f.part, f.item, f.message_zh, f.message_en, f.quote, f.starts_at, f.ends_at, f.places,
                   f.position + 1 AS number, a.report_id, a.revision
              FROM chosen c
              JOIN assessment a ON a.report_id = c.assessed_report
              JOIN finding f ON f.report_id = a.report_id
             WHERE (:school::text IS NULL OR c.school_code = :school)
               AND\s""";

    private final Database database;
    private final Season season;

    SchoolFindings(Database database, Season season) {
        this.database = database;
        this.season = season;
    }

    SchoolFindingTable read(SchoolFilter asked, FindingFilter narrowed, @Nullable String schoolCode, Pages pages) {
        List<SchoolFinding> all = database.list(
                ROWS + narrowed.condition(),
                narrowed.argumentsWith(asked).and("school", schoolCode),
                SchoolFindings::finding);
        Page<SchoolFinding> page = pages.form().page(LIST, all, pages.request(), SchoolFinding::key);
        return new SchoolFindingTable(
                asked.provinceCode(),
                asked.year(),
                season.counts(asked),
                all.stream().map(SchoolFinding::schoolCode).distinct().count(),
                all.size(),
                page.items(),
                page.nextCursor());
    }

    private static SchoolFinding finding(Row row) throws SQLException {
        UUID report = row.id("report_id");
        int revision = row.integer("revision");
        return new SchoolFinding(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.text("rule"),
                row.text("defect"),
                row.word("severity", Severity.class),
                row.wordOrNull("part", Part.class),
                row.integerOrNull("item"),
                new Text(row.text("message_zh"), row.text("message_en")),
                row.textOrNull("quote"),
                row.integerOrNull("starts_at"),
                row.integerOrNull("ends_at"),
                row.integerOrNull("places"),
                row.integer("number"),
                report,
                revision,
                "/v1/reports/%s/revisions/%d".formatted(report, revision));
    }

    /** Which columns in which order, and which page of them. */
    record Pages(Form<SchoolFinding> form, PageRequest request) {}
}
