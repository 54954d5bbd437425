package io.gongkai.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    private static Assessment assess(String text, String schoolName) {
        ReportUnderReview plain = TestAssessor.report(text);
        return TestAssessor.ASSESSOR.assess(new ReportUnderReview(
                text,
                plain.schoolType(),
                plain.ownership(),
                plain.provinceCode(),
                plain.academicYear(),
                List.of(),
                schoolName,
                null,
                null,
                null));
    }

    private static List<Finding> findings(Assessment assessment, String code) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(code))
                .toList();
    }

    private static String report() {
        return ReportBuilder.aReport().build();
    }

    @Test
    void reportsAnotherSchoolInTheTitle() {
        assertThat(findings(assess(report(), "辰水工程学院"), "TEXT-01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.evidence().get(0).quote()).isEqualTo("沅溪职业学院");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"沅溪职业学院", "沅溪职业学院（东校区）", "湖南沅溪职业学院"})
    void isSilentWhereTheNameIsTheSchoolsOwn(String registered) {
        assertThat(findings(assess(report(), registered), "TEXT-01")).isEmpty();
    }

    @Test
    void isSilentAboutPartnersAndMedia() {
        String text = ReportBuilder.aReport()
                .with(PartCode.S6, "学校与辰水工程学院共建网站，辰水工程学院派人交流。今后将按月通报。")
                .build();
        assertThat(findings(assess(text, "沅溪职业学院"), "TEXT-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院信息公开指南\n为方便公众获取学校信息，编制本指南。",
                "关于做好2021-2022学年高校信息公开年度报告工作的通知\n各高等学校：请按时报送。",
                "沅溪县教育局2022年政府信息公开工作年度报告\n一、总体情况\n本局主动公开政府信息。",
                "沅溪职业学院教务处2021-2022学年信息公开工作报告\n一、概述\n教务处公开了课表。"
            })
    void reportsADocumentThatIsNoReportOfASchool(String text) {
        assertThat(findings(TestAssessor.assess(text), "TEXT-02")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院2021-2022学年信息公开工作年度报告",
                "沅溪市职业大学2022年度信息公开工作报告",
                "沅溪职业学院党政办公室关于2021-2022学年信息公开工作的报告",
                "首页 信息公开目录\n沅溪职业学院信息公开年度报告"
            })
    void isSilentAboutTheReportOfASchool(String title) {
        String body = report().substring(report().indexOf('\n'));
        assertThat(findings(TestAssessor.assess(title + body), "TEXT-02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校公开信\uFFFD\uFFFD息\uFFFD条。", "锟斤拷锟斤拷锟斤拷锟斤拷", "20212022学年、20212022学年、20212022学年公开信息。"})
    void hintsAtDamage(String sentence) {
        String text = ReportBuilder.aReport().with(PartCode.S1, sentence).build();
        assertThat(findings(TestAssessor.assess(text), "TEXT-03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校公开信\uFFFD息。", "20212022学年公开信息。", "学校公开信息900条。"})
    void isSilentAboutASlipOrTwo(String sentence) {
        String text = ReportBuilder.aReport().with(PartCode.S1, sentence).build();
        assertThat(findings(TestAssessor.assess(text), "TEXT-03")).isEmpty();
    }

    @Test
    void hintsAtATextTooShortToBeAReport() {
        assertThat(findings(TestAssessor.assess("公".repeat(149)), "TEXT-04")).hasSize(1);
        assertThat(findings(TestAssessor.assess("公".repeat(150)), "TEXT-04")).isEmpty();
    }
}
