package io.gongkai.stats.trend;

import io.gongkai.stats.season.SchoolCounts;

/** The questions behind trends; each is asked once for all years. */
final class TrendSql {

    static final String SEASONS = """
            WITH year AS (
                SELECT academic_year FROM collection WHERE province_code = :province
                UNION
                SELECT academic_year FROM submission WHERE province_code = :province
                UNION
                SELECT academic_year FROM assessment WHERE province_code = :province),
            tallied AS (
                SELECT t.academic_year, sum(parts_applicable) AS parts_applicable, sum(parts_covered) AS parts_covered,
                       sum(items_applicable) AS items_applicable, sum(items_disclosed) AS items_disclosed,
                       sum(must_fix) AS must_fix
                  FROM tally t
                  JOIN school s USING (school_code)
                 WHERE t.province_code = :province AND s.province_code = :province
                 GROUP BY t.academic_year)
            SELECT year.academic_year, c.due_date, s.*, t.*
              FROM year
              LEFT JOIN collection c ON c.province_code = :province AND c.academic_year = year.academic_year
             CROSS JOIN LATERAL (SELECT\s""" + SchoolCounts.AGGREGATES + """
                                   FROM standing(:province, year.academic_year) chosen) s
              LEFT JOIN tallied t ON t.academic_year = year.academic_year
             WHERE year.academic_year BETWEEN :first AND :last
             ORDER BY year.academic_year
            """;

    /** The year before follows from the text: it ends where this one begins. */
    static final String METRIC = """
            WITH stated AS (
                SELECT t.academic_year, t.school_code, (t.stated ->> :metric::text)::numeric AS value
                  FROM tally t
                  JOIN school s USING (school_code)
                 WHERE t.province_code = :province AND s.province_code = :province),
            compared AS (
                SELECT s.academic_year, s.value, p.value AS previous
                  FROM stated s
                  LEFT JOIN stated p
                    ON p.school_code = s.school_code AND right(p.academic_year, 4) = left(s.academic_year, 4))
            SELECT academic_year, count(*) AS assessed, count(value) AS stated, sum(value) AS total,
                   percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value)::numeric[] AS quartiles,
                   count(*) FILTER (WHERE value IS NOT NULL AND previous IS NOT NULL) AS matched,
                   sum(previous) FILTER (WHERE value IS NOT NULL) AS matched_previous,
                   sum(value) FILTER (WHERE previous IS NOT NULL) AS matched_total
              FROM compared
             WHERE academic_year BETWEEN :first AND :last
             GROUP BY academic_year
             ORDER BY academic_year
            """;

    static final String RULES = """
            SELECT t.academic_year, array_agg(t.report_id::text) AS reports, string_agg(t.rules::text, '') AS rules
              FROM tally t
              JOIN school s USING (school_code)
             WHERE t.province_code = :province AND s.province_code = :province
               AND t.academic_year BETWEEN :first AND :last
             GROUP BY t.academic_year
            """;

    static final String RULE_NAMES = """
            SELECT rule, max(name) AS name
              FROM finding
             WHERE report_id = ANY (:reports::uuid[])
             GROUP BY rule
            """;

    private TrendSql() {}
}
