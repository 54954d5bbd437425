package io.gongkai.compliance.replay;

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
        String cursor) {}
