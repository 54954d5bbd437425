package io.gongkai.stats.season;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schools of a province and the year that a question is about.
 *
 * @param schoolType null for all types
 * @param ownership null for both
 * @param city null for all cities
 * @param peerGroup null where no group was put together by hand
 */
public record SchoolFilter(
        String provinceCode,
        SchoolYear year,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable String city,
        @Nullable UUID peerGroup) {

    /** What narrows the rows of {@code standing}. */
    public static final String NARROWED = """
            (:type::text IS NULL OR school_type = :type)
                   AND (:ownership::text IS NULL OR ownership = :ownership)
                   AND (:city::text IS NULL OR city = :city)
                   AND (:group::uuid IS NULL
                        OR school_code IN (SELECT m.school_code FROM peer_group_school m WHERE m.group_id = :group))
            """;

    /** A common table expression {@code chosen} with the standing of the schools asked for. */
    public static final String CHOSEN = """
            WITH chosen AS (
                SELECT *
                  FROM standing(:province, :year)
                 WHERE\s""" + NARROWED + ")\n";

    public static SchoolFilter all(String provinceCode, SchoolYear year) {
        return new SchoolFilter(provinceCode, year, null, null, null, null);
    }

    public SchoolFilter only(@Nullable SchoolType type, @Nullable Ownership owner, @Nullable String inCity) {
        return new SchoolFilter(provinceCode, year, type, owner, inCity, peerGroup);
    }

    SchoolFilter among(@Nullable UUID group) {
        return new SchoolFilter(provinceCode, year, schoolType, ownership, city, group);
    }

    public SchoolFilter in(SchoolYear other) {
        return new SchoolFilter(provinceCode, other, schoolType, ownership, city, peerGroup);
    }

    public Arguments arguments() {
        return Arguments.with("province", provinceCode)
                .and("year", year)
                .and("type", schoolType)
                .and("ownership", ownership)
                .and("city", city)
                .and("group", peerGroup);
    }
}
