package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is registered about a school besides its code; the body of a change. */
@Schema(description = "What is registered about a school besides its code")
record SchoolDetails(
        @Schema(description = "Official name", required = true, maxLength = 100) @Nullable
        String name,

        @Schema(description = "Province code (GB/T 2260), two digits", required = true, pattern = "^[0-9]{2}$")
        @Nullable
        String provinceCode,

        @Schema(description = "City", maxLength = 100) @Nullable
        String city,

        @Schema(description = "What the school trains for", required = true) @Nullable
        SchoolType schoolType,

        @Schema(description = "Who runs the school", required = true) @Nullable
        Ownership ownership) {

    private static final int MAX_NAME = 100;

    void check() {
        Faults faults = new Faults();
        addTo(faults);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    void addTo(Faults faults) {
        RequestCheck check = new RequestCheck(faults);
        check.text("/name", name, MAX_NAME);
        check.provinceCode("/provinceCode", provinceCode);
        check.optionalText("/city", city, MAX_NAME);
        check.present("/schoolType", schoolType);
        check.present("/ownership", ownership);
    }
}
