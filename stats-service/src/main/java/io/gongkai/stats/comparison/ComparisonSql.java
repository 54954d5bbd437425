package io.gongkai.stats.comparison;

import io.gongkai.stats.peer.PeerSql;
import io.gongkai.stats.season.SchoolFilter;

/** The questions behind a comparison. */
final class ComparisonSql {

    /**
     * All schools, since what stands out and who is before whom shows only among all; evidence is read for the page that is
     * shown.
     */
    static final String SCHOOLS = SchoolFilter.CHOSEN + PeerSql.SIZED + """
            SELECT s.*, m.value, m.unit, m.qualifier, pm.value AS previous
              FROM sized s
              LEFT JOIN measured m ON m.report_id = s.assessed_report AND m.metric = :metric
              LEFT JOIN assessment pa ON pa.school_code = s.school_code AND pa.academic_year = :previous
                   AND pa.report_id <> ALL (ARRAY(SELECT report_id FROM withdrawn
                                                   WHERE province_code = :province AND academic_year = :previous))
              LEFT JOIN measured pm ON pm.report_id = pa.report_id AND pm.metric = :metric
            """;

    static final String EVIDENCE = """
            SELECT m.report_id, f.value, f.unit, f.qualifier, f.starts_at, f.ends_at, f.quote
              FROM measured m
              JOIN figure f ON f.report_id = m.report_id AND f.position = ANY (m.figures)
             WHERE m.metric = :metric AND m.report_id = ANY (:reports::uuid[])
             ORDER BY f.position
            """;

    private ComparisonSql() {}
}
