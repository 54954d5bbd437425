package io.gongkai.engine.rule.reference;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class ConflictingNumbersTest {

    private static String citing(String second) {
        return aReport()
                .with(PartCode.S1, "学校依据《高等学校信息公开事项清单》（教办函〔2014〕23号）编制目录，并对照《高等学校信息公开事项清单》（" + second + "）检查。")
                .build();
    }

    @Test
    void hintsAtOneDocumentWithTwoNumbers() {
        assertThatReport(citing("教办函〔2015〕23号")).reports("REF-03", "教办函〔2014〕23号", "教办函〔2015〕23号");
    }

    @Test
    void isSilentWhereTheNumberIsTheSame() {
        assertThatReport(citing("教办函〔2014〕23号")).isSilentAbout("REF-03");
    }

    @Test
    void anotherFormOfTheSameNumberIsNoOtherNumber() {
        assertThatReport(citing("教办函[2014]23号")).isSilentAbout("REF-03");
    }
}
