package io.gongkai.stats.projection;

import io.gongkai.stats.event.CollectionOpened;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The collections as the newest version of each says. */
@ApplicationScoped
public class CollectionProjection {

    private static final String UPSERT = """
            INSERT INTO collection (province_code, academic_year, due_date, profile, status, version)
            VALUES (:province, :year, :dueDate, :profile, :status, :version)
            ON CONFLICT (province_code, academic_year) DO UPDATE
               SET due_date = excluded.due_date, profile = excluded.profile, status = excluded.status,
                   version = excluded.version
             WHERE collection.version < excluded.version
            """;

    private final Generation generation;
    private final Database database;
    private final ProjectionVersion versions;

    CollectionProjection(Generation generation, Database database, ProjectionVersion versions) {
        this.generation = generation;
        this.database = database;
        this.versions = versions;
    }

    /** Says whether the event changed anything. */
    @Transactional
    public boolean apply(CollectionOpened event) {
        generation.join();
        int rows = database.change(
                UPSERT,
                Arguments.with("province", event.provinceCode())
                        .and("year", event.academicYear())
                        .and("dueDate", event.dueDate())
                        .and("profile", event.profile())
                        .and("status", event.status())
                        .and("version", event.version()));
        if (rows > 0) {
            versions.raise(event.provinceCode(), event.academicYear());
        }
        return rows > 0;
    }
}
