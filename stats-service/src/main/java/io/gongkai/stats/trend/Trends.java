package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.MeasureKind;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.projection.KeptYears;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.season.ChosenSchools;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.trend.TrendQuestion.Years;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows seasons, metrics and defects over the years. */
@ApplicationScoped
public class Trends {

    /** Of all provinces and years there are some hundreds, and as many times that as officials look at metrics or choose schools. */
    private static final int KEPT = 10_000;

    private final Database database;
    private final KeptYears<ChosenSchools, SeasonTrend> seasons;
    private final KeptYears<MetricOf, MetricTrend> metrics;
    private final KeptYears<ChosenSchools, RuleCounts> rules;

    Trends(Database database, ProjectionVersion versions) {
        this.database = database;
        this.seasons = new KeptYears<>(versions, KEPT);
        this.metrics = new KeptYears<>(versions, KEPT);
        this.rules = new KeptYears<>(versions, KEPT);
    }

    public SeasonTrends seasons(String provinceCode, SchoolYear first, SchoolYear last) {
        return seasons(provinceCode, ChosenSchools.ALL, new Years(first, last));
    }

    public MetricTrends metric(String provinceCode, SchoolYear first, SchoolYear last, Measure measure) {
        return metric(provinceCode, ChosenSchools.ALL, new Years(first, last), measure);
    }

    SeasonTrends seasons(String provinceCode, ChosenSchools schools, Years years) {
        List<SchoolYear> known = known(provinceCode, years);
        Map<SchoolYear, SeasonTrend> all =
                seasons.of(provinceCode, known, schools, open -> seasons(provinceCode, schools, open));
        return new SeasonTrends(provinceCode, List.copyOf(all.values()));
    }

    private Map<SchoolYear, SeasonTrend> seasons(String provinceCode, ChosenSchools schools, Set<SchoolYear> years) {
        return database.list(TrendSql.SEASONS, arguments(provinceCode, schools, years), Trends::season).stream()
                .collect(toMap(SeasonTrend::academicYear, season -> season));
    }

    /** Years of which the other services told anything, the earliest first. */
    private List<SchoolYear> known(String provinceCode, Years years) {
        return database.list(
                TrendSql.YEARS,
                Arguments.with("province", provinceCode)
                        .and("first", years.first())
                        .and("last", years.last()),
                Trends::year);
    }

    MetricTrends metric(String provinceCode, ChosenSchools schools, Years years, Measure measure) {
        List<SchoolYear> known = known(provinceCode, years);
        Map<SchoolYear, MetricTrend> all = metrics.of(
                provinceCode,
                known,
                new MetricOf(measure.metric(), schools),
                open -> metric(provinceCode, schools, open, measure));
        return new MetricTrends(
                provinceCode,
                measure,
                known.stream().map(all::get).filter(year -> year.assessed() > 0).toList());
    }

    private Map<SchoolYear, MetricTrend> metric(
            String provinceCode, ChosenSchools schools, Set<SchoolYear> years, Measure measure) {
        Set<SchoolYear> withThoseBefore = new HashSet<>(years);
        years.forEach(year -> withThoseBefore.add(year.previous()));
        MetricValues values = new MetricValues();
        database.list(
                TrendSql.METRIC,
                arguments(provinceCode, schools, withThoseBefore).and("metric", measure.metric()),
                row -> {
                    values.add(year(row), row.texts("schools"), row.textsOrNull("values"));
                    return values;
                });
        return years.stream()
                .collect(toMap(year -> year, year -> values.trend(year, measure.kind() == MeasureKind.RATE)));
    }

    RuleTrends rules(String provinceCode, ChosenSchools schools, Years years) {
        List<SchoolYear> known = known(provinceCode, years);
        RulesByYear counts =
                new RulesByYear(rules.of(provinceCode, known, schools, open -> rules(provinceCode, schools, open)));
        return new RuleTrends(provinceCode, counts.trends(names(counts.samples())));
    }

    private Map<SchoolYear, RuleCounts> rules(String provinceCode, ChosenSchools schools, Set<SchoolYear> years) {
        Map<SchoolYear, RuleCounts> counts = new HashMap<>();
        database.list(TrendSql.RULES, arguments(provinceCode, schools, years), row -> {
            RuleCounts.Counting counting = new RuleCounts.Counting(row.texts("reports"));
            row.eachNumber("rules", counting);
            return counts.put(year(row), counting.counts());
        });
        years.forEach(year -> counts.putIfAbsent(year, RuleCounts.NONE));
        return counts;
    }

    private Map<String, String> names(Set<String> reports) {
        return database
                .list(
                        TrendSql.RULE_NAMES,
                        Arguments.with("reports", reports),
                        row -> Map.entry(row.text("rule"), row.text("name")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Arguments arguments(String provinceCode, ChosenSchools schools, Collection<SchoolYear> years) {
        return schools.addTo(Arguments.with("province", provinceCode).and("years", years));
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

    /** A metric over these schools. */
    private record MetricOf(String metric, ChosenSchools schools) {}
}
