package io.gongkai.ingest.decision;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is decided. */
@Schema(description = "Why something is decided")
record Reason(
        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    static final int MAX_LENGTH = 2000;

    String checked() {
        Faults faults = new Faults();
        new RequestCheck(faults).text("/reason", reason, MAX_LENGTH);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return Objects.requireNonNull(reason);
    }
}
