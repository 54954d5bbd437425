package io.gongkai.ingest.conservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts each revision against its own event, so that a loss cannot hide behind a total. */
@ApplicationScoped
class ConservationQuery {

    private static final String COUNT = """
            select count(*), count(o.published_at), count(o.payload)
            from revisions v join reports r on r.id = v.report_id left join outbox o on o.event_id = v.id
            where r.province_code = :province and r.academic_year = :year""";

    private static final String COUNT_ALL = """
            select count(*), count(o.published_at), count(o.payload)
            from revisions v left join outbox o on o.event_id = v.id""";

    private final EntityManager database;

    ConservationQuery(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Conservation of(String provinceCode, String academicYear) {
        return conservation((Object[]) database.createNativeQuery(COUNT, Object[].class)
                .setParameter("province", provinceCode)
                .setParameter("year", academicYear)
                .getSingleResult());
    }

    @Transactional
    Conservation ofAll() {
        return conservation(
                (Object[]) database.createNativeQuery(COUNT_ALL, Object[].class).getSingleResult());
    }

    private static Conservation conservation(Object[] row) {
        return new Conservation(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
