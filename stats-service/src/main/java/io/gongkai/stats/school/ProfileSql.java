package io.gongkai.stats.school;

/** The questions behind a profile; each is asked once for all years. */
final class ProfileSql {

    static final String SCHOOL = """
            SELECT school_code, name, province_code, city, school_type, ownership
              FROM school
             WHERE school_code = :school
            """;

    /**
     * A year counts once the province opened a collection for it or the school handed something in. The collation is that
     * of the tables; without it each year would be read for all schools before one is picked.
     */
    static final String YEARS = """
            WITH year AS (
                SELECT academic_year FROM collection WHERE province_code = :province
                UNION
                SELECT academic_year FROM submission WHERE school_code = :school
                UNION
                SELECT academic_year FROM assessment WHERE school_code = :school)
            SELECT year.academic_year, standing.*
              FROM year
              LEFT JOIN LATERAL standing(:province, year.academic_year)
                ON standing.school_code COLLATE "C" = :school
             ORDER BY year.academic_year DESC
            """;

    private static final String OWN = """
             WHERE a.school_code = :school
               AND NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.report_id = a.report_id)
            """;

    static final String PARTS = """
            SELECT a.academic_year, p.part, p.status
              FROM assessment a
              JOIN part_status p USING (report_id)
            """ + OWN;

    /** A row for those that stand alike: fifty of each year would be the most of what is sent. */
    static final String ITEMS = """
            SELECT a.academic_year, i.status, i.applicability, array_agg(i.item) AS items
              FROM assessment a
              JOIN item_status i USING (report_id)
            """ + OWN + """
             GROUP BY a.academic_year, i.status, i.applicability
            """;

    static final String FINDINGS = """
            SELECT a.academic_year, f.severity, count(*) AS findings
              FROM assessment a
              JOIN finding f USING (report_id)
            """ + OWN + """
             GROUP BY a.academic_year, f.severity
            """;

    static final String FIGURES = """
            SELECT a.academic_year, m.metric, m.value, m.unit, m.qualifier,
                   ARRAY(SELECT f.quote
                           FROM figure f
                          WHERE f.report_id = m.report_id AND f.position = ANY (m.figures)
                          ORDER BY f.position) AS quotes
              FROM assessment a
              JOIN measured m USING (report_id)
            """ + OWN + """
             ORDER BY m.metric
            """;

    static final String PEERS = """
            SELECT t.academic_year, string_agg(t.stated::text, '') AS stated
              FROM school s
              JOIN tally t USING (school_code)
             WHERE s.province_code = :province AND s.school_type = :type
               AND t.academic_year = ANY (:years::text[])
               AND t.report_id <> ALL (ARRAY(SELECT report_id FROM withdrawn
                                              WHERE province_code = :province AND academic_year = ANY (:years::text[])))
             GROUP BY t.academic_year
            """;

    private ProfileSql() {}
}
