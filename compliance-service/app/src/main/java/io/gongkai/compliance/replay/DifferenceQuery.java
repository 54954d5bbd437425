package io.gongkai.compliance.replay;

import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Fault;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which differences of a replay are asked for. */
record DifferenceQuery(
        @QueryParam("rule") @Parameter(description = "Code of a rule", example = "PART-01") @Nullable
        String rule,

        @QueryParam("schoolCode") @Parameter(description = "School code, ten digits", example = "4143012345") @Nullable
        String schoolCode,

        @QueryParam("limit")
        @Parameter(description = "Items on a page, 1 to 200; 50 if absent", example = "50")
        @Nullable
        String limit,

        @QueryParam("cursor")
        @Parameter(description = "Where the next page begins, as the last page named it")
        @Nullable
        String cursor) {

    private static final Text INVALID = new Text("该筛选条件的写法有误。", "Not a value of this filter.");

    /** Ends the request where a filter cannot be understood. */
    void requireValid() {
        Faults faults = new Faults();
        check(faults, "rule", rule, "[A-Z]+-\\d{2}");
        check(faults, "schoolCode", schoolCode, "\\d{10}");
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
    }

    private static void check(Faults faults, String name, @Nullable String value, String pattern) {
        if (value != null && !value.matches(pattern)) {
            faults.add(Fault.inParameter(name, "invalid-filter", INVALID));
        }
    }
}
