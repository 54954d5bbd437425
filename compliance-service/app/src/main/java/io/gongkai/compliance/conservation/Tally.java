package io.gongkai.compliance.conservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts in the tables themselves, each number from its own table, so that a loss cannot hide. */
@ApplicationScoped
class Tally {

    private static final String COUNTS = """
            select province_code, academic_year,
                   sum(received)::bigint as received, sum(assessed)::bigint as assessed, sum(failed)::bigint as failed
            from (
                select province_code, academic_year, count(*) as received, 0 as assessed,
                       count(*) filter (where state = 'FAILED') as failed
                from submission group by province_code, academic_year
                union all
                select province_code, academic_year, 0, count(*), 0
                from assessed_revision group by province_code, academic_year
            ) counted
            """;

    private static final String EACH = " group by province_code, academic_year";

    private final EntityManager database;

    Tally(EntityManager database) {
        this.database = database;
    }

    /** A row of the tally. */
    record Row(String provinceCode, String academicYear, Conservation conservation) {}

    @Transactional
    List<Row> all() {
        return rows(database.createNativeQuery(COUNTS + EACH, Tuple.class).getResultList());
    }

    @Transactional
    Conservation of(String provinceCode, String academicYear) {
        List<?> found = database.createNativeQuery(
                        COUNTS + " where province_code = :province and academic_year = :year" + EACH, Tuple.class)
                .setParameter("province", provinceCode)
                .setParameter("year", academicYear)
                .getResultList();
        return rows(found).stream().findFirst().map(Row::conservation).orElse(new Conservation(0, 0, 0));
    }

    private static List<Row> rows(List<?> found) {
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Row(
                        row.get("province_code", String.class),
                        row.get("academic_year", String.class),
                        new Conservation(
                                row.get("received", Long.class),
                                row.get("assessed", Long.class),
                                row.get("failed", Long.class))))
                .toList();
    }
}
