package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import io.gongkai.ingest.vocabulary.ProvinceCode;
import io.gongkai.ingest.vocabulary.SchoolCode;
import java.time.LocalDate;
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
        Ownership ownership,

        @Schema(description = "First day of the school; left out, it has always been there") @Nullable
        LocalDate openedOn) {

    private static final Text OTHER_PROVINCE = new Text(
            "学校标识码第 3、4 位（%s）与省份代码 %s 不一致，请核对。",
            "The third and fourth digit of the school code (%s) are not the province code %s; check both.");

    SchoolDetails details() {
        return SchoolDetails.of(this);
    }

    void check() {
        Faults faults = new Faults();
        addTo(faults);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    void addTo(Faults faults) {
        new RequestCheck(faults).schoolCode("/schoolCode", schoolCode);
        details().addTo(faults);
        requireProvinceOf(schoolCode, provinceCode, faults);
    }

    static void checkProvinceOf(String schoolCode, @Nullable String provinceCode) {
        Faults faults = new Faults();
        requireProvinceOf(schoolCode, provinceCode, faults);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    /** Whoever may register in a province shall not thereby take a code of another. */
    private static void requireProvinceOf(@Nullable String schoolCode, @Nullable String provinceCode, Faults faults) {
        if (provinceCode == null || !ProvinceCode.exists(provinceCode)) {
            return;
        }
        SchoolCode.parse(schoolCode)
                .map(SchoolCode::provinceCode)
                .filter(own -> !own.equals(provinceCode))
                .ifPresent(own -> faults.add(
                        "/provinceCode", "province-differs-from-code", OTHER_PROVINCE.with(own, provinceCode)));
    }
}
