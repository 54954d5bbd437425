package io.gongkai.stats.season;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The schools of a province and the year that a question is about.
 *
 * @param schoolType null for all types
 * @param ownership null for both
 */
public record SchoolFilter(
        String provinceCode,
        SchoolYear year,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership) {

    /** A common table expression {@code chosen} with the standing of the schools asked for. */
    public static final String CHOSEN = """
            WITH chosen AS (
                SELECT *
                  FROM standing(:province, :year)
                 WHERE (:type::text IS NULL OR school_type = :type)
                   AND (:ownership::text IS NULL OR ownership = :ownership))
            """;

    static SchoolFilter all(String provinceCode, SchoolYear year) {
        return new SchoolFilter(provinceCode, year, null, null);
    }

    SchoolFilter only(@Nullable SchoolType type, @Nullable Ownership owner) {
        return new SchoolFilter(provinceCode, year, type, owner);
    }

    public Arguments arguments() {
        return Arguments.with("province", provinceCode)
                .and("year", year)
                .and("type", schoolType)
                .and("ownership", ownership);
    }
}
