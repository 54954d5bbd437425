package io.gongkai.engine.rule.reference;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static String owns(String first, String second) {
        return aReport()
                .with(PartCode.S1, "学校" + first + "。")
                .with(PartCode.S3, "学校" + second + "，未收到申请。")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "印发《青屏学院信息公开细则》（青院发〔2018〕36号）, 按《青屏学院信息公开细则》（青院发〔2018〕63号）受理, 青院发〔2018〕36号, 青院发〔2018〕63号",
        "印发《青屏学院保密审查办法》（青院发〔2018〕36号）, 执行《青屏学院保密审查办法》青院办〔2018〕36号, 青院发〔2018〕36号, 青院办〔2018〕36号",
        "印发《青屏学院章程》（青院〔2018〕6号）, 依据《青屏学院章程》（青院〔2016〕6号）受理, 青院〔2018〕6号, 青院〔2016〕6号"
    })
    void reportsATitleOfTheSchoolsOwnWithTwoNumbers(String first, String second, String one, String other) {
        assertThatReport(owns(first, second)).reports("REF-03", one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "印发《青屏学院信息公开细则》（青院发〔2018〕36号）, 按《青屏学院信息公开细则》（青院发[2018]36号）受理",
        "印发《青屏学院信息公开细则》（青院发〔2018〕36号）, 按《青屏学院依申请公开办法》（青院发〔2018〕63号）受理",
        "印发《青屏学院信息公开细则》（青院发〔2021〕9号）, 不再执行《青屏学院信息公开细则》（青院发〔2012〕36号）",
        "印发《青屏学院信息公开细则》（青院发〔2021〕9号）, 废止《青屏学院信息公开细则》（青院发〔2021〕2号）",
        "印发《关于报送材料的通知》（青院发〔2021〕9号）, 印发《关于报送材料的通知》（青院发〔2021〕19号）",
        "印发《青屏学院信息公开细则》（青屏学院青院发〔2018〕36号）, 按《青屏学院信息公开细则》（青院发〔2018〕36号）受理"
    })
    void isSilentWhereNothingOrMoreThanOneSlipDiffers(String first, String second) {
        assertThatReport(owns(first, second)).isSilentAbout("REF-03");
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
