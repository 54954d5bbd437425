package io.gongkai.stats.comparison;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.page.Cursor;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares schools by one metric. */
@ApplicationScoped
class Comparisons {

    private final Database database;
    private final ComparedSchools schools;

    Comparisons(Database database, ComparedSchools schools) {
        this.database = database;
        this.schools = schools;
    }

    Comparison compare(SchoolFilter asked, Measure measure, PageRequest request) {
        List<ComparedSchool> rows = database.list(
                ComparisonSql.SCHOOLS,
                arguments(asked, measure)
                        .and("previous", asked.year().previous())
                        .and("afterValue", number(request.after(0)))
                        .and("afterCode", request.after(1))
                        .and("size", request.fetchSize()),
                schools::read);
        Page<ComparedSchool> page = Page.of(rows, request, row -> place(measure, row), Function.identity());
        return new Comparison(
                asked.provinceCode(),
                asked.year(),
                measure,
                distributions(asked, measure),
                page.items(),
                page.nextCursor());
    }

    private List<Distribution> distributions(SchoolFilter asked, Measure measure) {
        return database.list(
                ComparisonSql.DISTRIBUTIONS,
                arguments(asked, measure),
                row -> new Distribution(
                        row.word("school_type", SchoolType.class),
                        row.count("schools"),
                        row.count("assessed"),
                        row.count("stated"),
                        row.numberOrNull("minimum"),
                        row.numberOrNull("lower_quartile"),
                        row.numberOrNull("median"),
                        row.numberOrNull("upper_quartile"),
                        row.numberOrNull("maximum")));
    }

    private static Arguments arguments(SchoolFilter asked, Measure measure) {
        return asked.arguments().and("metric", measure.metric());
    }

    /** A cursor belongs to one metric: places among other values mean nothing. */
    static String list(String metric) {
        return "comparisons " + metric;
    }

    private static Cursor place(Measure measure, ComparedSchool school) {
        BigDecimal value = school.value();
        return Cursor.of(list(measure.metric()), value == null ? "" : value.toPlainString(), school.schoolCode());
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }
}
