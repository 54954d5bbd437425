package io.gongkai.ingest.explanation;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to explain a finding. */
@Schema(description = "What the school says to a finding")
record ExplainFinding(
        @Schema(description = "Key of the finding in the newest revision", required = true) @Nullable
        String finding,

        @Schema(description = "The explanation", required = true, maxLength = 10_000) @Nullable
        String text) {

    private static final int MAX_TEXT = 10_000;
    private static final int MAX_KEY = 64;

    void check() {
        Faults faults = new Faults();
        RequestCheck check = new RequestCheck(faults);
        check.text("/finding", finding, MAX_KEY);
        check.text("/text", text, MAX_TEXT);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }
}
