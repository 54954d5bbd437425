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
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Follows seasons, metrics and defects over the years. */
@ApplicationScoped
public class Trends {

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
        return database.list(TrendSql.YEARS, arguments(provinceCode, years), row -> row.text("academic_year")).stream()
                .toArray(String[]::new);
    }

    MetricTrends metric(String provinceCode, Years years, Measure measure) {
        MetricValues values = new MetricValues();
        Years withTheOneBefore = new Years(years.first().previous(), years.last());
        database.list(
                TrendSql.METRIC, arguments(provinceCode, withTheOneBefore).and("metric", measure.metric()), row -> {
                    values.add(year(row), row.texts("schools"), row.textsOrNull("values"));
                    return values;
                });
        return new MetricTrends(provinceCode, measure, values.trends(years, measure.kind() == MeasureKind.RATE));
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

    private static SchoolYear year(Row row) throws SQLException {
        return SchoolYear.of(row.text("academic_year"));
    }
}
