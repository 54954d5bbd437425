package io.gongkai.stats.projection;

import io.gongkai.stats.event.CollectionOpened;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

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

    private static final String FORGET_EXTENSIONS =
            "DELETE FROM extension WHERE province_code = :province AND academic_year = :year";
    private static final String EXTEND = """
            INSERT INTO extension (province_code, academic_year, school_code, due_date)
            VALUES (:province, :year, :school, :dueDate)
            """;
    private static final List<CollectionOpened.Extended> NONE = List.of();

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
            replaceExtensions(event);
            versions.raise(event.provinceCode(), event.academicYear());
        }
        return rows > 0;
    }

    /** Each version of a collection names all extensions, so what it does not name is no longer there. */
    private void replaceExtensions(CollectionOpened event) {
        database.change(
                FORGET_EXTENSIONS,
                Arguments.with("province", event.provinceCode()).and("year", event.academicYear()));
        for (CollectionOpened.Extended extended : event.extensions() == null ? NONE : event.extensions()) {
            database.change(
                    EXTEND,
                    Arguments.with("province", event.provinceCode())
                            .and("year", event.academicYear())
                            .and("school", extended.schoolCode())
                            .and("dueDate", extended.dueDate()));
        }
    }
}
