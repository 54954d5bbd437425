package io.gongkai.ingest.waiver;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a waiver is granted, refused or revoked. */
@Schema(description = "Why a waiver is granted, refused or revoked")
record DecideWaiver(
        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    private static final int MAX_REASON = 2000;

    String checkedReason() {
        Faults faults = new Faults();
        new RequestCheck(faults).text("/reason", reason, MAX_REASON);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return Objects.requireNonNull(reason);
    }
}
