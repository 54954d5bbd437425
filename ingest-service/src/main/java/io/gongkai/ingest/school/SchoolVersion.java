package io.gongkai.ingest.school;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a school was from some day on, who entered it and why; kept for ever. */
@Entity
@Table(name = "school_history")
@IdClass(SchoolVersion.Key.class)
class SchoolVersion extends PanacheEntityBase {

    /** One row a version. */
    record Key(String schoolCode, long version) implements Serializable {}

    @Id
    String schoolCode;

    @Id
    long version;

    String name;

    @Nullable
    String city;

    @Enumerated(EnumType.STRING)
    SchoolType schoolType;

    @Enumerated(EnumType.STRING)
    Ownership ownership;

    @Nullable
    LocalDate openedOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    String successorCode;

    LocalDate validFrom;

    @Nullable
    String reason;

    String changedBy;
    Instant changedAt;

    static SchoolVersion of(School school, LocalDate validFrom, @Nullable String reason, String changedBy) {
        SchoolVersion version = new SchoolVersion();
        version.schoolCode = school.code;
        version.version = school.version;
        version.name = school.name;
        version.city = school.city;
        version.schoolType = school.schoolType;
        version.ownership = school.ownership;
        version.openedOn = school.openedOn;
        version.closedOn = school.closedOn;
        version.successorCode = school.successorCode;
        version.validFrom = validFrom;
        version.reason = reason;
        version.changedBy = changedBy;
        version.changedAt = school.changedAt;
        return version;
    }

    /** Oldest first. */
    static List<SchoolVersion> of(String schoolCode) {
        return list("schoolCode = ?1 order by version", schoolCode);
    }
}
