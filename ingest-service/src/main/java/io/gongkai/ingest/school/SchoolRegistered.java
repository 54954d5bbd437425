package io.gongkai.ingest.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.outbox.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells that a school was registered or its details have changed; contract/school-registered.v1. */
@JsonInclude(Include.NON_NULL)
record SchoolRegistered(
        String schoolCode,
        String name,
        String provinceCode,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String successorCode,
        long version) {

    static final EventType TYPE = EventType.of("school-registered.v1");

    static SchoolRegistered of(School school) {
        return new SchoolRegistered(
                school.code,
                school.name,
                school.provinceCode,
                school.city,
                school.schoolType,
                school.ownership,
                school.openedOn,
                school.closedOn,
                school.successorCode,
                school.version);
    }
}
