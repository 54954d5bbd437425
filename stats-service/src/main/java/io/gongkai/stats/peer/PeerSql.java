package io.gongkai.stats.peer;

/** Divides the chosen schools into peers. */
public final class PeerSql {

    /** A common table expression {@code sized} over {@code chosen}; null columns are shared by all. */
    public static final String SIZED = """
            , measured_size AS (
                SELECT c.*, t.parts_applicable, t.parts_covered, t.items_applicable, t.items_disclosed, t.must_fix,
                       t.explain, t.hint,
                       CASE WHEN t.students IS NULL THEN 'UNKNOWN'
                            WHEN t.students < :mediumFrom THEN 'SMALL'
                            WHEN t.students < :largeFrom THEN 'MEDIUM'
                            ELSE 'LARGE' END AS size
                  FROM chosen c
                  LEFT JOIN tally t ON t.report_id = c.assessed_report),
            sized AS (
                SELECT s.*,
                       CASE WHEN :split::text <> 'ALL' THEN school_type END AS peer_type,
                       CASE WHEN :split::text IN ('TYPE_OWNERSHIP', 'TYPE_OWNERSHIP_SIZE') THEN ownership END
                           AS peer_ownership,
                       CASE WHEN :split::text = 'TYPE_OWNERSHIP_SIZE' THEN size END AS peer_size
                  FROM measured_size s)
            """;

    private PeerSql() {}
}
