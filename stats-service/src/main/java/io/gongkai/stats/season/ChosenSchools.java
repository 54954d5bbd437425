package io.gongkai.stats.season;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a province a question is about, in whatever year.
 *
 * @param schoolType null for all types
 * @param ownership null for both
 * @param city null for all cities
 * @param peerGroup null where no group was put together by hand
 */
public record ChosenSchools(
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable String city,
        @Nullable UUID peerGroup) {

    public static final ChosenSchools ALL = new ChosenSchools(null, null, null, null);

    /** What narrows the rows of {@code standing}, or of any table with the register's columns, with {@link #addTo}. */
    public static final String NARROWED = """
            (:type::text IS NULL OR school_type = :type)
                   AND (:ownership::text IS NULL OR ownership = :ownership)
                   AND (:city::text IS NULL OR city = :city)
                   AND (:group::uuid IS NULL
                        OR school_code IN (SELECT m.school_code FROM peer_group_school m WHERE m.group_id = :group))
            """;

    public static ChosenSchools of(@Nullable SchoolType type, @Nullable Ownership owner) {
        return new ChosenSchools(type, owner, null, null);
    }

    /** Adds what {@link #NARROWED} needs. */
    public Arguments addTo(Arguments arguments) {
        return arguments
                .and("type", schoolType)
                .and("ownership", ownership)
                .and("city", city)
                .and("group", peerGroup);
    }
}
