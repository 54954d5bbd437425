package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to register a school. */
@Schema(description = "A school to register")
record RegisterSchool(
        @Schema(description = "学校标识码, ten digits", required = true, pattern = "^[0-9]{10}$") @Nullable
        String schoolCode,

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

    private static final Pattern CODE = Pattern.compile("[0-9]{10}");
    private static final Text CODE_HINT =
            new Text("学校标识码应为 10 位数字，例如 4143012345。", "A school code has ten digits, such as 4143012345.");

    SchoolDetails details() {
        return new SchoolDetails(name, provinceCode, city, schoolType, ownership);
    }

    void check() {
        Faults faults = new Faults();
        new RequestCheck(faults).pattern("/schoolCode", schoolCode, CODE, "invalid-school-code", CODE_HINT);
        details().addTo(faults);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }
}
