package io.gongkai.compliance.finding;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a client asks for; every filter narrows the list. */
record FindingQuery(
        @QueryParam("provinceCode") @Parameter(description = "Province, two digits", example = "43") @Nullable
        String provinceCode,

        @QueryParam("academicYear") @Parameter(description = "School year", example = "2020-2021") @Nullable
        String academicYear,

        @QueryParam("schoolCode") @Parameter(description = "School code, ten digits", example = "4143012345") @Nullable
        String schoolCode,

        @QueryParam("rule") @Parameter(description = "Code of a rule", example = "PART-01") @Nullable
        String rule,

        @QueryParam("severity") @Parameter(description = "MUST_FIX, EXPLAIN or HINT", example = "MUST_FIX") @Nullable
        String severity,

        @QueryParam("part") @Parameter(description = "Part of a report, S1 to S8", example = "S3") @Nullable
        String part,

        @QueryParam("item") @Parameter(description = "Number of a list item", example = "18") @Nullable
        String item,

        @QueryParam("limit")
        @Parameter(description = "Items on a page, 1 to 200; 50 if absent", example = "50")
        @Nullable
        String limit,

        @QueryParam("cursor")
        @Parameter(description = "Where the next page begins, as the last page named it")
        @Nullable
        String cursor) {}
