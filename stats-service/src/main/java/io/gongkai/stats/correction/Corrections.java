package io.gongkai.stats.correction;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts revisions, returns, the time between revisions and that to acceptance. */
@ApplicationScoped
public class Corrections {

    static final String LIST = "corrections";

    private static final String SCHOOLS = SchoolFilter.CHOSEN + """
            SELECT c.school_code, c.name, c.school_type, count(*) AS revisions,
                   min(s.submitted_at) AS first_submitted, max(s.submitted_at) AS last_submitted,
                   round((extract(epoch FROM max(s.submitted_at) - min(s.submitted_at)) / 86400)::numeric, 1) AS days,
                   coalesce(max(d.rounds), 0) AS rounds,
                   round((extract(epoch FROM max(v.accepted_at) FILTER (WHERE c.accepted)
                                             - min(s.submitted_at)) / 86400)::numeric, 1) AS days_to_acceptance,
                   max(t.must_fix) AS must_fix
              FROM chosen c
              JOIN submission s USING (report_id)
              LEFT JOIN decision d USING (report_id)
              LEFT JOIN acceptance v ON v.report_id = d.report_id AND v.revision = d.accepted_revision
              LEFT JOIN tally t ON t.report_id = c.assessed_report
             GROUP BY c.school_code, c.name, c.school_type
            """;

    private final Database database;

    Corrections(Database database) {
        this.database = database;
    }

    /** All schools, as the API gives them. */
    public CorrectionTable of(SchoolFilter asked) {
        return of(asked, Form.plain(Correction.COLUMNS), PageQuestion.everything());
    }

    CorrectionTable of(SchoolFilter asked, Form<Correction> form, PageRequest request) {
        List<Correction> schools = database.list(SCHOOLS, asked.arguments(), Corrections::correction);
        Page<Correction> page = form.page(LIST, schools, request, Correction::schoolCode);
        return new CorrectionTable(
                asked.provinceCode(), asked.year(), burden(schools), page.items(), page.nextCursor());
    }

    private static Correction correction(Row row) throws SQLException {
        long revisions = row.count("revisions");
        return new Correction(
                row.text("school_code"),
                row.text("name"),
                row.word("school_type", SchoolType.class),
                revisions,
                revisions - 1,
                row.instant("first_submitted"),
                row.instant("last_submitted"),
                row.number("days"),
                row.count("rounds"),
                row.numberOrNull("days_to_acceptance"),
                row.integerOrNull("must_fix"));
    }

    static Burden burden(List<Correction> schools) {
        List<BigDecimal> days = schools.stream()
                .filter(school -> school.corrections() > 0)
                .map(Correction::days)
                .sorted()
                .toList();
        return new Burden(
                schools.size(),
                days.size(),
                Share.of(days.size(), schools.size()),
                schools.stream().mapToLong(Correction::corrections).sum(),
                median(days),
                days.isEmpty() ? null : days.get(days.size() - 1),
                schools.stream().mapToLong(Correction::rounds).sum(),
                median(schools.stream()
                        .map(Correction::daysToAcceptance)
                        .flatMap(Stream::ofNullable)
                        .sorted()
                        .toList()));
    }

    private static @Nullable BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return lower.add(upper).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
