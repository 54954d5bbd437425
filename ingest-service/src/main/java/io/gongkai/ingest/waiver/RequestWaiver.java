package io.gongkai.ingest.waiver;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to let a finding pass. */
@Schema(description = "A finding that should be let pass, and why")
record RequestWaiver(
        @Schema(description = "Key of the finding in the newest revision", required = true) @Nullable
        String finding,

        @Schema(description = "This report, or all of the school until the waiver expires", required = true) @Nullable
        WaiverScope scope,

        @Schema(description = "Last day on which it holds; needed for the scope SCHOOL, at most five years away")
        @Nullable
        LocalDate expiresOn,

        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    private static final int MAX_KEY = 64;
    private static final int MAX_REASON = 2000;
    private static final int MAX_YEARS = 5;
    private static final Text NEEDED =
            new Text("适用于该校以后各年的豁免必须注明失效日期。", "A waiver for the school's later reports needs a last day.");
    private static final Text RANGE =
            new Text("失效日期不能早于今天，也不能超过今天起五年（%s）。", "The last day lies between today and five years from now (%s).");

    void check(LocalDate today) {
        Faults faults = new Faults();
        RequestCheck check = new RequestCheck(faults);
        check.text("/finding", finding, MAX_KEY);
        check.present("/scope", scope);
        check.text("/reason", reason, MAX_REASON);
        LocalDate latest = today.plusYears(MAX_YEARS);
        if (expiresOn == null && scope == WaiverScope.SCHOOL) {
            faults.add("/expiresOn", "required", NEEDED);
        } else if (expiresOn != null && (expiresOn.isBefore(today) || expiresOn.isAfter(latest))) {
            faults.add("/expiresOn", "out-of-range", RANGE.with(latest));
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }
}
