package io.gongkai.stats.season;

import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Knows the cities, schools and peer groups that a question may name. */
@ApplicationScoped
class Places {

    private static final String CITY =
            "SELECT EXISTS (SELECT 1 FROM school WHERE province_code = :province AND city = :city) AS found";
    private static final String SCHOOL =
            "SELECT EXISTS (SELECT 1 FROM school WHERE province_code = :province AND school_code = :school) AS found";
    private static final String GROUP = """
            SELECT EXISTS (SELECT 1
                             FROM peer_group
                            WHERE id = :group AND province_code = :province
                              AND (shared OR owner = :subject OR :all)) AS found
            """;

    private final Database database;
    private final Caller caller;

    Places(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    boolean hasCity(String provinceCode, String city) {
        return database.first(
                        CITY, Arguments.with("province", provinceCode).and("city", city), row -> row.flag("found"))
                .orElse(false);
    }

    boolean hasSchool(String provinceCode, String schoolCode) {
        return database.first(
                        SCHOOL,
                        Arguments.with("province", provinceCode).and("school", schoolCode),
                        row -> row.flag("found"))
                .orElse(false);
    }

    /** Whether the caller cannot see this group; a text that is no id is somebody else's fault to note. */
    boolean isForeign(String provinceCode, String group) {
        try {
            return !database.first(
                            GROUP,
                            Arguments.with("group", UUID.fromString(group))
                                    .and("province", provinceCode)
                                    .and("subject", caller.subject())
                                    .and("all", caller.is(Role.ADMIN)),
                            row -> row.flag("found"))
                    .orElse(false);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
