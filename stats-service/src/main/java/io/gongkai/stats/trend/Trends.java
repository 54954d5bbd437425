package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.MeasureKind;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.trend.TrendQuestion.Years;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows seasons, metrics and defects over the years. */
@ApplicationScoped
public class Trends {

    private static final int QUARTILE_DECIMALS = 6;
    private static final int RATE_DECIMALS = 4;

    private final Database database;

    Trends(Database database) {
        this.database = database;
    }

    public SeasonTrends seasons(String provinceCode, SchoolYear first, SchoolYear last) {
        return seasons(provinceCode, new Years(first, last));
    }

    public MetricTrends metric(String provinceCode, SchoolYear first, SchoolYear last, Measure measure) {
        return metric(provinceCode, new Years(first, last), measure);
    }

    SeasonTrends seasons(String provinceCode, Years years) {
        Arguments known = Arguments.with("province", provinceCode).and("years", known(provinceCode, years));
        return new SeasonTrends(provinceCode, database.list(TrendSql.SEASONS, known, Trends::season));
    }

    private String[] known(String provinceCode, Years years) {
        return database.list(
                        TrendSql.YEARS,
                        Arguments.with("province", provinceCode)
                                .and("first", years.first().startYear())
                                .and("last", years.last().startYear()),
                        row -> row.text("academic_year"))
                .toArray(String[]::new);
    }

    MetricTrends metric(String provinceCode, Years years, Measure measure) {
        boolean rate = measure.kind() == MeasureKind.RATE;
        return new MetricTrends(
                provinceCode,
                measure,
                database.list(
                        TrendSql.METRIC,
                        arguments(provinceCode, years).and("metric", measure.metric()),
                        row -> metric(row, rate)));
    }

    RuleTrends rules(String provinceCode, Years years) {
        RuleCounts counts = new RuleCounts();
        database.list(TrendSql.RULES, arguments(provinceCode, years), row -> {
            row.eachNumber("rules", counts.of(year(row), row.texts("reports")));
            return counts;
        });
        return new RuleTrends(provinceCode, counts.trends(names(counts.samples())));
    }

    private Map<String, String> names(Set<String> reports) {
        String[] ids = reports.toArray(String[]::new);
        return database
                .list(
                        TrendSql.RULE_NAMES,
                        Arguments.with("reports", ids),
                        row -> Map.entry(row.text("rule"), row.text("name")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Arguments arguments(String provinceCode, Years years) {
        return Arguments.with("province", provinceCode)
                .and("first", years.first())
                .and("last", years.last());
    }

    private static SeasonTrend season(Row row) throws SQLException {
        SchoolCounts counts = SchoolCounts.of(row);
        return new SeasonTrend(
                year(row),
                row.dateOrNull("due_date"),
                counts,
                Share.of(counts.submitted(), counts.expected()),
                Share.of(counts.onTime(), counts.expected()),
                Share.of(row.count("parts_covered"), row.count("parts_applicable")),
                Share.of(row.count("items_disclosed"), row.count("items_applicable")),
                Share.of(row.count("must_fix"), counts.assessed()));
    }

    private static MetricTrend metric(Row row, boolean rate) throws SQLException {
        List<BigDecimal> quartiles = row.numbers("quartiles").stream()
                .map(value ->
                        value.setScale(QUARTILE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros())
                .map(value -> new BigDecimal(value.toPlainString()))
                .toList();
        BigDecimal previous = rate ? null : row.numberOrNull("matched_previous");
        BigDecimal total = rate ? null : row.numberOrNull("matched_total");
        return new MetricTrend(
                year(row),
                row.count("assessed"),
                row.count("stated"),
                rate ? null : row.numberOrNull("total"),
                quartiles.isEmpty() ? null : quartiles.get(0),
                quartiles.isEmpty() ? null : quartiles.get(1),
                quartiles.isEmpty() ? null : quartiles.get(2),
                row.count("matched"),
                previous,
                total,
                changeRate(previous, total));
    }

    private static @Nullable BigDecimal changeRate(@Nullable BigDecimal previous, @Nullable BigDecimal total) {
        return previous == null || total == null || previous.signum() == 0
                ? null
                : total.subtract(previous).divide(previous.abs(), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static SchoolYear year(Row row) throws SQLException {
        return SchoolYear.of(row.text("academic_year"));
    }
}
