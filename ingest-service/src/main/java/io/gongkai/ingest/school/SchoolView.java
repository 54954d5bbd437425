package io.gongkai.ingest.school;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as the API shows it and as other features know it. */
@Schema(description = "A registered school")
public record SchoolView(
        @Schema(description = "学校标识码, ten digits", required = true)
        String schoolCode,

        @Schema(description = "Official name", required = true)
        String name,

        @Schema(description = "Province code, two digits", required = true)
        String provinceCode,

        @Schema(description = "City", nullable = true) @Nullable
        String city,

        @Schema(description = "What the school trains for", required = true)
        SchoolType schoolType,

        @Schema(description = "Who runs the school", required = true)
        Ownership ownership,

        @Schema(description = "First day of the school, where known", nullable = true) @Nullable
        LocalDate openedOn,

        @Schema(description = "Last day of a school that was closed", nullable = true) @Nullable
        LocalDate closedOn,

        @Schema(description = "学校标识码 of the school that took its place", nullable = true) @Nullable
        String successorCode,

        @Schema(description = "Grows with each change; also the ETag", required = true)
        long version,

        @Schema(description = "When the school was registered", required = true)
        Instant registeredAt,

        @Schema(description = "When it was last changed", required = true)
        Instant changedAt) {

    /** Whether the school was there on any of these days. */
    public boolean wasThere(LocalDate first, LocalDate last) {
        return (openedOn == null || !openedOn.isAfter(last)) && (closedOn == null || !closedOn.isBefore(first));
    }

    static SchoolView of(School school) {
        return new SchoolView(
                school.code,
                school.name,
                school.provinceCode,
                school.city,
                school.schoolType,
                school.ownership,
                school.openedOn,
                school.closedOn,
                school.successorCode,
                school.version,
                school.registeredAt,
                school.changedAt);
    }
}
