package io.gongkai.stats.trend;

import io.gongkai.stats.season.SchoolCounts;

/** The questions behind trends; each is asked once for all years. */
final class TrendSql {

    /**
     * The years of which anything is known. Each is looked for, since to gather them from all reports takes the longer the more
     * there are.
     */
    static final String YEARS = """
            SELECT academic_year
              FROM (SELECT began || '-' || began + 1 AS academic_year
                      FROM generate_series(:first::integer, :last::integer) AS began) AS possible
             WHERE coalesce((SELECT true FROM collection c
                              WHERE c.province_code = :province AND c.academic_year = possible.academic_year LIMIT 1),
                            (SELECT true FROM submission s
                              WHERE s.province_code = :province AND s.academic_year = possible.academic_year LIMIT 1),
                            (SELECT true FROM assessment a
                              WHERE a.province_code = :province AND a.academic_year = possible.academic_year LIMIT 1))
            """;

    static final String SEASONS = """
            WITH counted AS (
                SELECT academic_year,\s""" + SchoolCounts.AGGREGATES + """
                  FROM standings(:province, :years::text[]) chosen
                 GROUP BY academic_year),
            tallied AS (
                SELECT t.academic_year, sum(parts_applicable) AS parts_applicable, sum(parts_covered) AS parts_covered,
                       sum(items_applicable) AS items_applicable, sum(items_disclosed) AS items_disclosed,
                       sum(must_fix) AS must_fix
                  FROM tally t
                  JOIN school s USING (school_code)
                 WHERE t.province_code = :province AND s.province_code = :province
                   AND t.academic_year = ANY (:years::text[])
                 GROUP BY t.academic_year)
            SELECT year.academic_year, c.due_date, s.*, t.*
              FROM unnest(:years::text[]) AS year (academic_year)
              LEFT JOIN collection c ON c.province_code = :province AND c.academic_year = year.academic_year
              LEFT JOIN counted s ON s.academic_year = year.academic_year
              LEFT JOIN tallied t ON t.academic_year = year.academic_year
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
