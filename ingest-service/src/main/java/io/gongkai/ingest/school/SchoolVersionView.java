package io.gongkai.ingest.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a school as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "SchoolVersion", description = "What a school was from some day on, who entered it and why")
record SchoolVersionView(
        @Schema(required = true) long version,
        @Schema(required = true) String name,
        @Nullable String city,
        @Schema(required = true) SchoolType schoolType,
        @Schema(required = true) Ownership ownership,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String successorCode,

        @Schema(description = "From which day on it holds, until that of the next version", required = true)
        LocalDate validFrom,

        @Schema(description = "Why; always there when the school was closed or opened again") @Nullable
        String reason,

        @Schema(description = "Who entered it (subject of the token)", required = true)
        String by,

        @Schema(required = true) Instant at) {

    static SchoolVersionView of(SchoolVersion version) {
        return new SchoolVersionView(
                version.version,
                version.name,
                version.city,
                version.schoolType,
                version.ownership,
                version.openedOn,
                version.closedOn,
                version.successorCode,
                version.validFrom,
                version.reason,
                version.changedBy,
                version.changedAt);
    }
}
