package io.gongkai.stats.feedback;

import io.gongkai.stats.season.SchoolFilter;

/** The questions behind a feedback; the chosen schools are the peers. */
final class FeedbackSql {

    static final String PARTS = SchoolFilter.CHOSEN + """
            SELECT own.part, own.status,
                   count(*) FILTER (WHERE p.status <> 'NOT_REQUIRED') AS applicable,
                   count(*) FILTER (WHERE p.status IN ('PRESENT', 'MERGED', 'NIL')) AS covered
              FROM chosen me
              JOIN part_status own ON own.report_id = me.assessed_report
              JOIN chosen c ON true
              JOIN part_status p ON p.report_id = c.assessed_report AND p.part = own.part
             WHERE me.school_code = :school
             GROUP BY own.part, own.status
             ORDER BY own.part
            """;

    static final String ITEMS = SchoolFilter.CHOSEN + """
            SELECT own.item, own.status, own.applicability, p.status AS peer_status,
                   p.applicability AS peer_applicability, count(*) AS peers
              FROM chosen me
              JOIN item_status own ON own.report_id = me.assessed_report
              JOIN chosen c ON true
              JOIN item_status p ON p.report_id = c.assessed_report AND p.item = own.item
             WHERE me.school_code = :school AND own.applicability <> 'NOT_APPLICABLE' AND own.status <> 'EXPLICIT'
             GROUP BY own.item, own.status, own.applicability, p.status, p.applicability
             ORDER BY own.item
            """;

    static final String FINDINGS = SchoolFilter.CHOSEN + """
            , widespread AS (
                SELECT f.rule, count(DISTINCT f.report_id) AS schools
                  FROM chosen c
                  JOIN finding f ON f.report_id = c.assessed_report
                 GROUP BY f.rule)
            SELECT f.*, w.schools, (SELECT count(assessed_report) FROM chosen) AS assessed
              FROM chosen me
              JOIN finding f ON f.report_id = me.assessed_report
              JOIN widespread w USING (rule)
             WHERE me.school_code = :school
             ORDER BY f.position
            """;

    static final String FIGURES = SchoolFilter.CHOSEN + """
            , peer AS (
                SELECT m.metric, count(*) AS stated,
                       percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY m.value) AS quartiles
                  FROM chosen c
                  JOIN measured m ON m.report_id = c.assessed_report
                 GROUP BY m.metric)
            SELECT peer.metric, peer.stated, own.value, own.unit, own.qualifier, before.value AS previous,
                   trim_scale(round(quartiles[1]::numeric, 6)) AS lower_quartile,
                   trim_scale(round(quartiles[2]::numeric, 6)) AS median,
                   trim_scale(round(quartiles[3]::numeric, 6)) AS upper_quartile
              FROM peer
              JOIN chosen me ON me.school_code = :school
              LEFT JOIN measured own ON own.report_id = me.assessed_report AND own.metric = peer.metric
              LEFT JOIN assessment a ON a.school_code = :school AND a.academic_year = :previous
              LEFT JOIN measured before ON before.report_id = a.report_id AND before.metric = peer.metric
            """;

    private FeedbackSql() {}
}
