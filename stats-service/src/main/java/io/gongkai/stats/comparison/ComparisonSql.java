package io.gongkai.stats.comparison;

import io.gongkai.stats.season.SchoolFilter;

/** The questions behind a comparison. Peers are the schools of one type among those asked for. */
final class ComparisonSql {

    private static final String VALUED = SchoolFilter.CHOSEN + """
            , valued AS (
                SELECT c.*, m.value, m.unit, m.qualifier, m.figures
                  FROM chosen c
                  LEFT JOIN measured m ON m.report_id = c.assessed_report AND m.metric = :metric)
            """;

    static final String DISTRIBUTIONS = VALUED + """
            SELECT school_type, schools, assessed, stated, minimum, maximum,
                   trim_scale(round(quartiles[1]::numeric, 6)) AS lower_quartile,
                   trim_scale(round(quartiles[2]::numeric, 6)) AS median,
                   trim_scale(round(quartiles[3]::numeric, 6)) AS upper_quartile
              FROM (SELECT school_type, count(*) AS schools, count(assessed_report) AS assessed, count(value) AS stated,
                           min(value) AS minimum, max(value) AS maximum,
                           percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value) AS quartiles
                      FROM valued
                     GROUP BY school_type) AS by_type
             ORDER BY school_type DESC
            """;

    /** The page is cut before evidence is read, so that a page costs what it shows. */
    static final String SCHOOLS = VALUED + """
            , ranked AS (
                SELECT v.*,
                       rank() OVER (PARTITION BY school_type ORDER BY value DESC NULLS LAST) AS place,
                       count(*) OVER (PARTITION BY school_type, value) AS tied,
                       count(value) OVER (PARTITION BY school_type) AS peers
                  FROM valued v),
            page AS (
                SELECT *
                  FROM ranked
                 WHERE :afterCode::text IS NULL
                    OR CASE WHEN :afterValue::numeric IS NULL
                            THEN value IS NULL AND school_code > :afterCode
                            ELSE value IS NULL OR value < :afterValue
                                 OR (value = :afterValue AND school_code > :afterCode)
                       END
                 ORDER BY value DESC NULLS LAST, school_code
                 LIMIT :size)
            SELECT page.*, pm.value AS previous,
                   (SELECT json_agg(json_build_object('value', f.value, 'unit', f.unit, 'qualifier', f.qualifier,
                                                      'start', f.starts_at, 'end', f.ends_at, 'quote', f.quote)
                                    ORDER BY f.position)
                      FROM figure f
                     WHERE f.report_id = page.assessed_report AND f.position = ANY (page.figures)) AS evidence
              FROM page
              LEFT JOIN assessment pa ON pa.school_code = page.school_code AND pa.academic_year = :previous
              LEFT JOIN measured pm ON pm.report_id = pa.report_id AND pm.metric = :metric
             ORDER BY page.value DESC NULLS LAST, page.school_code
            """;

    private ComparisonSql() {}
}
