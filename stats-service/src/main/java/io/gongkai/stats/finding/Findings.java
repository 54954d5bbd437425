package io.gongkai.stats.finding;

import static java.util.Objects.requireNonNull;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts findings by rule. */
@ApplicationScoped
public class Findings {

    /**
     * A rule may weigh differently from case to case, so that it is counted by severity, and once more whatever the severity; its name
     * is no key. Reports of a year are schools.
     */
    private static final String OF_CHOSEN = SchoolFilter.CHOSEN + """
            SELECT f.rule, max(f.name) AS name, f.severity,
                   count(DISTINCT f.report_id) AS schools, count(*) AS findings
              FROM chosen c
              JOIN finding f ON f.report_id = c.assessed_report
             WHERE\s""";

    private static final String BY_RULE = """

             GROUP BY GROUPING SETS ((f.rule, f.severity), (f.rule))
             ORDER BY schools DESC, findings DESC, f.rule, f.severity
            """;

    private final Database database;
    private final Season season;

    Findings(Database database, Season season) {
        this.database = database;
        this.season = season;
    }

    /** All of them, as the API gives them. */
    public FindingTable byRule(SchoolFilter asked) {
        return byRule(asked, FindingFilter.ALL);
    }

    FindingTable byRule(SchoolFilter asked, FindingFilter narrowed) {
        SchoolCounts schools = season.counts(asked);
        List<Counted> counted =
                database.list(OF_CHOSEN + narrowed.condition() + BY_RULE, narrowed.argumentsWith(asked), Counted::of);
        return new FindingTable(
                asked.provinceCode(),
                asked.year(),
                schools,
                counted.stream()
                        .filter(count -> count.severity() != null)
                        .map(count -> count.ofSeverity(schools.assessed()))
                        .toList(),
                counted.stream()
                        .filter(count -> count.severity() == null)
                        .map(count -> count.ofAny(schools.assessed()))
                        .toList());
    }

    /** @param severity null for all of them */
    private record Counted(
            String rule, String name, @Nullable Severity severity, long schools, long findings) {

        static Counted of(Row row) throws SQLException {
            return new Counted(
                    row.text("rule"),
                    row.text("name"),
                    row.wordOrNull("severity", Severity.class),
                    row.count("schools"),
                    row.count("findings"));
        }

        RuleCount ofSeverity(long assessed) {
            return new RuleCount(rule, name, requireNonNull(severity), schools, Share.of(schools, assessed), findings);
        }

        DefectCount ofAny(long assessed) {
            return new DefectCount(rule, name, schools, Share.of(schools, assessed), findings);
        }
    }
}
