package io.gongkai.ingest.waiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gongkai.ingest.assessment.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waiver as the API shows it and as other features know it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Waiver", description = "A finding that is let pass, or that somebody wants to be 豁免")
public record WaiverView(
        @Schema(required = true) UUID waiverId,
        @Schema(required = true) UUID reportId,

        @Schema(description = "The revision for which it was asked", required = true)
        int revision,

        @Schema(required = true) String schoolCode,
        @Schema(required = true) String academicYear,

        @Schema(description = "The finding as it was then", required = true, implementation = Finding.class)
        @JsonRawValue
        String finding,

        @Schema(description = "Key of the finding", required = true)
        String findingKey,

        @Schema(required = true) WaiverScope scope,

        @Schema(description = "Last day on which it holds") @Nullable
        LocalDate expiresOn,

        @Schema(required = true) WaiverStatus status,

        @Schema(description = "Why it was asked for", required = true)
        String reason,

        @Schema(required = true) Instant requestedAt,
        @Schema(required = true) String requestedBy,

        @Schema(description = "Why it was granted, refused or revoked") @Nullable
        String decision,

        @Schema(description = "When that was") @Nullable Instant decidedAt,

        @Schema(description = "Who did it") @Nullable String decidedBy,

        @Schema(description = "Grows with each decision; also the ETag", required = true)
        long version) {

    static WaiverView of(Waiver waiver) {
        return new WaiverView(
                waiver.id,
                waiver.reportId,
                waiver.revision,
                waiver.schoolCode,
                waiver.academicYear,
                waiver.finding,
                waiver.findingKey,
                waiver.scope,
                waiver.expiresOn,
                waiver.status,
                waiver.reason,
                waiver.requestedAt,
                waiver.requestedBy,
                waiver.decision,
                waiver.decidedAt,
                waiver.decidedBy,
                waiver.version);
    }
}
