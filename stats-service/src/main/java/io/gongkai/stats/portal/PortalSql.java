package io.gongkai.stats.portal;

/** The questions of the portal. Every one goes through {@code shown} or {@code published}: what is in neither is not public. */
final class PortalSql {

    /**
     * The accepted reports of published years. An accepted revision is in force until the next is accepted, whatever is
     * handed in or returned meanwhile; a report that was withdrawn is not shown, whatever was accepted before.
     */
    private static final String SHOWN = """
            WITH shown AS (
                SELECT d.report_id, s.school_code, s.name, s.province_code, s.city, s.school_type, s.ownership,
                       d.academic_year, d.accepted_revision AS revision,
                       CASE WHEN d.decision = 'ACCEPTED' THEN d.decided_at END AS accepted_at, r.title, f.content,
                       b.revision AS published_revision
                  FROM decision d
                  JOIN published p USING (province_code, academic_year)
                  JOIN school s ON s.school_code = d.school_code AND s.province_code = d.province_code
                  LEFT JOIN submission r ON r.report_id = d.report_id AND r.revision = d.accepted_revision
                  LEFT JOIN published_revision b
                    ON b.province_code = p.province_code AND b.academic_year = p.academic_year AND b.version = p.version
                       AND b.school_code = d.school_code
                  LEFT JOIN public_facts f ON f.report_id = d.report_id AND f.revision = d.accepted_revision
                 WHERE d.accepted_revision IS NOT NULL AND d.decision <> 'WITHDRAWN')
            """;

    static final String YEARS = """
            SELECT province_code, academic_year, published_at
              FROM published
             ORDER BY province_code, academic_year DESC
            """;

    static final String SEASON = """
            SELECT p.published_at, c.due_date, s.expected, s.submitted
              FROM published p
              LEFT JOIN collection c USING (province_code, academic_year)
             CROSS JOIN (SELECT count(*) AS expected, count(report_id) AS submitted
                           FROM standing(:province, :year)) s
             WHERE p.province_code = :province AND p.academic_year = :year
            """;

    static final String OF_SEASON = SHOWN
            + "SELECT * FROM shown WHERE province_code = :province AND academic_year = :year ORDER BY school_code";

    static final String OF_SCHOOL =
            SHOWN + "SELECT * FROM shown WHERE school_code = :school ORDER BY academic_year DESC";

    static final String TEXT = SHOWN + """
            SELECT shown.*, t.content AS text
              FROM shown
              LEFT JOIN report_text t USING (report_id, revision)
             WHERE shown.school_code = :school AND shown.academic_year = :year
            """;

    /** Revisions only grow, so that those above the published one were accepted since. */
    static final String CORRECTIONS = SHOWN + """
            SELECT shown.school_code, shown.name, shown.published_revision, a.revision, a.accepted_at
              FROM shown
              JOIN acceptance a
                ON a.report_id = shown.report_id AND a.revision > coalesce(shown.published_revision, 0)
             WHERE shown.province_code = :province AND shown.academic_year = :year
             ORDER BY shown.school_code, a.revision
            """;

    private PortalSql() {}
}
