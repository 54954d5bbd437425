package io.gongkai.stats.comparison;

import io.gongkai.stats.peer.PeerSql;
import io.gongkai.stats.season.SchoolFilter;

/** The questions behind a comparison. */
final class ComparisonSql {

    private static final String VALUED = SchoolFilter.CHOSEN + PeerSql.SIZED + """
            , valued AS (
                SELECT s.*, m.value, m.unit, m.qualifier
                  FROM sized s
                  LEFT JOIN measured m ON m.report_id = s.assessed_report AND m.metric = :metric)
            """;

    static final String DISTRIBUTIONS = VALUED + """
            SELECT peer_type, peer_ownership, peer_size, schools, assessed, stated, total, minimum, maximum, sorted,
                   trim_scale(round(quartiles[1]::numeric, 6)) AS lower_quartile,
                   trim_scale(round(quartiles[2]::numeric, 6)) AS median,
                   trim_scale(round(quartiles[3]::numeric, 6)) AS upper_quartile
              FROM (SELECT peer_type, peer_ownership, peer_size, count(*) AS schools,
                           count(assessed_report) AS assessed, count(value) AS stated, sum(value) AS total,
                           min(value) AS minimum, max(value) AS maximum,
                           array_agg(value ORDER BY value) FILTER (WHERE value IS NOT NULL) AS sorted,
                           percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value) AS quartiles
                      FROM valued
                     GROUP BY peer_type, peer_ownership, peer_size) AS by_peers
             ORDER BY peer_type DESC, peer_ownership DESC, peer_size
            """;

    /** All schools, since what stands out shows only among all; evidence is read for the page that is shown. */
    static final String SCHOOLS = VALUED + """
            SELECT v.*, pm.value AS previous,
                   rank() OVER (PARTITION BY peer_type, peer_ownership, peer_size ORDER BY v.value DESC NULLS LAST)
                       AS place,
                   count(*) OVER (PARTITION BY peer_type, peer_ownership, peer_size, v.value) AS tied,
                   count(v.value) OVER (PARTITION BY peer_type, peer_ownership, peer_size) AS peers
              FROM valued v
              LEFT JOIN assessment pa ON pa.school_code = v.school_code AND pa.academic_year = :previous
              LEFT JOIN measured pm ON pm.report_id = pa.report_id AND pm.metric = :metric
            """;

    static final String EVIDENCE = """
            SELECT m.report_id,
                   json_agg(json_build_object('value', f.value, 'unit', f.unit, 'qualifier', f.qualifier,
                                              'start', f.starts_at, 'end', f.ends_at, 'quote', f.quote)
                            ORDER BY f.position) AS evidence
              FROM measured m
              JOIN figure f ON f.report_id = m.report_id AND f.position = ANY (m.figures)
             WHERE m.metric = :metric AND m.report_id = ANY (:reports::uuid[])
             GROUP BY m.report_id
            """;

    private ComparisonSql() {}
}
