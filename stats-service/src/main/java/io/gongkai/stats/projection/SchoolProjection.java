package io.gongkai.stats.projection;

import io.gongkai.stats.event.SchoolRegistered;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The register of schools as the newest version of each entry says. */
@ApplicationScoped
public class SchoolProjection {

    private static final String UPSERT = """
            INSERT INTO school (school_code, name, province_code, city, school_type, ownership, opened_on, closed_on, version)
            VALUES (:code, :name, :province, :city, :type, :ownership, :openedOn, :closedOn, :version)
            ON CONFLICT (school_code) DO UPDATE
               SET name = excluded.name, province_code = excluded.province_code, city = excluded.city,
                   school_type = excluded.school_type, ownership = excluded.ownership, opened_on = excluded.opened_on,
                   closed_on = excluded.closed_on, version = excluded.version, changed_at = clock_timestamp()
             WHERE school.version < excluded.version
            """;

    private final Generation generation;
    private final Database database;
    private final ProjectionVersion versions;

    SchoolProjection(Generation generation, Database database, ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.versions = versions;
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(SchoolRegistered event) {
        generation.join();
        int rows = database.change(
                UPSERT,
                Arguments.with("code", event.schoolCode())
                        .and("name", event.name())
                        .and("province", event.provinceCode())
                        .and("city", event.city())
                        .and("type", event.schoolType())
                        .and("ownership", event.ownership())
                        .and("openedOn", event.openedOn())
                        .and("closedOn", event.closedOn())
                        .and("version", event.version()));
        if (rows > 0) {
            versions.raiseAllYears(event.provinceCode());
        }
        return rows > 0;
    }
}
