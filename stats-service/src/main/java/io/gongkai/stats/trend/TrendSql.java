package io.gongkai.stats.trend;

import io.gongkai.stats.season.ChosenSchools;
import io.gongkai.stats.season.SchoolCounts;

/** The questions behind trends; each is asked once for all years. */
final class TrendSql {

    /**
     * The years of which anything is known, each found from the one before it: to gather them from all reports takes the longer
     * the more there are.
     */
    static final String YEARS = """
            WITH RECURSIVE known (academic_year) AS (
                SELECT\s""" + next(">= :first") + """
                UNION ALL
                SELECT\s""" + next("> known.academic_year") + """
                  FROM known
                 WHERE known.academic_year IS NOT NULL)
            SELECT academic_year
              FROM known
             WHERE academic_year <= :last
            """;

    static final String SEASONS = """
            WITH counted AS (
                SELECT academic_year,\s""" + SchoolCounts.AGGREGATES + """
                       , sum(t.parts_applicable) AS parts_applicable, sum(t.parts_covered) AS parts_covered,
                       sum(t.items_applicable) AS items_applicable, sum(t.items_disclosed) AS items_disclosed,
                       sum(t.must_fix) AS must_fix
                  FROM standings(:province, :years::text[]) chosen
                  LEFT JOIN LATERAL (SELECT parts_applicable, parts_covered, items_applicable, items_disclosed, must_fix
                                       FROM tally
                                      WHERE tally.report_id = chosen.assessed_report) t ON true
                 WHERE\s""" + ChosenSchools.NARROWED + """
                 GROUP BY academic_year)
            SELECT year.academic_year, c.due_date, s.*
              FROM unnest(:years::text[]) AS year (academic_year)
              LEFT JOIN collection c ON c.province_code = :province AND c.academic_year = year.academic_year
              LEFT JOIN counted s ON s.academic_year = year.academic_year
             ORDER BY year.academic_year
            """;

    /** What was withdrawn is looked up once, not for each report. */
    private static final String TALLIES = """
              FROM tally t
              JOIN school s USING (school_code)
             WHERE t.province_code = :province AND s.province_code = :province
               AND t.academic_year = ANY (:years::text[])
               AND t.report_id <> ALL (ARRAY(SELECT report_id FROM withdrawn
                                              WHERE province_code = :province AND academic_year = ANY (:years::text[])))
               AND\s""" + ChosenSchools.NARROWED + """
             GROUP BY t.academic_year
            """;

    static final String METRIC = """
            SELECT t.academic_year, array_agg(t.school_code) AS schools, array_agg(t.stated ->> :metric::text) AS values
            """ + TALLIES;

    static final String RULES = """
            SELECT t.academic_year, array_agg(t.report_id::text) AS reports, string_agg(t.rules::text, '') AS rules
            """ + TALLIES;

    static final String RULE_NAMES = """
            SELECT rule, max(name) AS name
              FROM finding
             WHERE report_id = ANY (:reports::uuid[])
             GROUP BY rule
            """;

    private TrendSql() {}

    /** The least year there is in the province, of those that compare so. */
    private static String next(String comparison) {
        return """
                least((SELECT min(c.academic_year) FROM collection c
                        WHERE c.province_code = :province AND c.academic_year %1$s),
                      (SELECT min(s.academic_year) FROM submission s
                        WHERE s.province_code = :province AND s.academic_year %1$s),
                      (SELECT min(a.academic_year) FROM assessment a
                        WHERE a.province_code = :province AND a.academic_year %1$s))
                """.formatted(comparison);
    }
}
