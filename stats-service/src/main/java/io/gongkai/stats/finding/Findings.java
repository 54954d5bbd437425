package io.gongkai.stats.finding;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts findings by rule. */
@ApplicationScoped
public class Findings {

    /** A rule may weigh differently from case to case, so its severity is part of the key; its name is not. Reports of a year are schools. */
    private static final String OF_CHOSEN = SchoolFilter.CHOSEN + """
            SELECT f.rule, max(f.name) AS name, f.severity,
                   count(DISTINCT f.report_id) AS schools, count(*) AS findings
              FROM chosen c
              JOIN finding f ON f.report_id = c.assessed_report
             WHERE\s""";

    private static final String BY_RULE = """

             GROUP BY f.rule, f.severity
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
        return new FindingTable(
                asked.provinceCode(),
                asked.year(),
                schools,
                database.list(
                        OF_CHOSEN + narrowed.condition() + BY_RULE,
                        narrowed.argumentsWith(asked),
                        row -> new RuleCount(
                                row.text("rule"),
                                row.text("name"),
                                row.word("severity", Severity.class),
                                row.count("schools"),
                                Share.of(row.count("schools"), schools.assessed()),
                                row.count("findings"))));
    }
}
