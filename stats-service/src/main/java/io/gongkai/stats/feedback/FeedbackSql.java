package io.gongkai.stats.feedback;

import io.gongkai.stats.season.SchoolFilter;

/**
 * The questions behind a feedback. The peers are looked up once: PostgreSQL takes longer to plan who they are than to read what
 * their reports say.
 */
final class FeedbackSql {

    static final String REPORTS = SchoolFilter.CHOSEN + """
            SELECT school_code, assessed_report
              FROM chosen
             WHERE assessed_report IS NOT NULL
            """;

    static final String PARTS = """
            SELECT own.part, own.status,
                   count(*) FILTER (WHERE p.status <> 'NOT_REQUIRED') AS applicable,
                   count(*) FILTER (WHERE p.status IN ('PRESENT', 'MERGED', 'NIL')) AS covered
              FROM part_status own
              JOIN part_status p ON p.report_id = ANY (:reports::uuid[]) AND p.part = own.part
             WHERE own.report_id = :own::uuid
             GROUP BY own.part, own.status
             ORDER BY own.part
            """;

    static final String ITEMS = """
            SELECT report_id, items
              FROM tally
             WHERE report_id = ANY (:reports::uuid[])
            """;

    static final String FINDINGS = """
            WITH widespread AS (
                SELECT rule, count(DISTINCT report_id) AS schools
                  FROM finding
                 WHERE report_id = ANY (:reports::uuid[])
                 GROUP BY rule)
            SELECT f.*, w.schools
              FROM finding f
              JOIN widespread w USING (rule)
             WHERE f.report_id = :own::uuid
             ORDER BY f.position
            """;

    static final String FIGURES = """
            WITH peer AS (
                SELECT metric, count(*) AS stated,
                       percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value) AS quartiles
                  FROM measured
                 WHERE report_id = ANY (:reports::uuid[])
                 GROUP BY metric)
            SELECT peer.metric, peer.stated, own.value, own.unit, own.qualifier, before.value AS previous,
                   trim_scale(round(quartiles[1]::numeric, 6)) AS lower_quartile,
                   trim_scale(round(quartiles[2]::numeric, 6)) AS median,
                   trim_scale(round(quartiles[3]::numeric, 6)) AS upper_quartile
              FROM peer
              LEFT JOIN measured own ON own.report_id = :own::uuid AND own.metric = peer.metric
              LEFT JOIN assessment a ON a.school_code = :school AND a.academic_year = :previous
                   AND NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.report_id = a.report_id)
              LEFT JOIN measured before ON before.report_id = a.report_id AND before.metric = peer.metric
            """;

    private FeedbackSql() {}
}
