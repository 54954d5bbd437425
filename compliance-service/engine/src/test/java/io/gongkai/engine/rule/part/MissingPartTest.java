package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingPartTest {

    @Test
    void reportsARequiredPartThatIsNotThere() {
        assertThatReport(aReport().without(PartCode.S4).build()).reports("PART-01");
    }

    @Test
    void isSilentAboutACompleteReport() {
        assertThatReport(aReport().build()).isSilentAbout("PART-01");
    }

    @Test
    void asksOnlyForWhatTheProvinceAsks() {
        String text = aReport()
                .without(PartCode.S4)
                .without(PartCode.S5)
                .without(PartCode.S8)
                .build();
        ReportUnderReview zhejiang =
                ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "33", TestAssessor.YEAR);
        assertThat(TestAssessor.ASSESSOR.assess(zhejiang).findings())
                .noneMatch(f -> f.rule().equals("PART-01"));
    }

    private static List<Severity> found(String text, String province, int year) {
        ReportUnderReview report =
                ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, province, new SchoolYear(year));
        return TestAssessor.ASSESSOR.assess(report).findings().stream()
                .filter(finding -> finding.rule().equals("PART-01"))
                .map(Assessment.Finding::severity)
                .toList();
    }

    @Test
    void isOnlyAHintWhereNoFrameWasAskedFor() {
        String text = aReport().without(PartCode.S4).without(PartCode.S8).build();
        assertThat(found(text, "43", 2010)).containsExactly(Severity.HINT);
        assertThat(found(text, "43", 2013)).containsExactly(Severity.MUST_FIX);
    }

    @Test
    void asksForTheListOnlySinceTheFrameHasIt() {
        String text = aReport().without(PartCode.S8).build();
        assertThat(found(text, "43", 2016)).isEmpty();
        assertThat(found(text, "43", 2017)).containsExactly(Severity.MUST_FIX);
    }

    @Test
    void isOnlyAHintWhereAnotherHeadingStandsInItsPlace() {
        String text = aReport()
                .headed(PartCode.S7, "数据口径")
                .with(PartCode.S7, "百分比保留一位小数。")
                .build();
        assertThat(found(text, "43", 2021)).containsExactly(Severity.HINT);
    }

    @Test
    void aFrameOfTheReportsOwnIsAHintWhereSchoolsOfTheProvinceUseSeveral() {
        String four = aReport()
                .introducedBy("报告共四部分。")
                .without(PartCode.S1)
                .without(PartCode.S4)
                .without(PartCode.S5)
                .without(PartCode.S8)
                .build();
        assertThat(found(four, "45", 2021)).containsExactly(Severity.HINT);
        assertThat(found(four.replace("共四部分", "共五部分"), "45", 2021)).containsExactly(Severity.MUST_FIX);
        assertThat(found(four, "43", 2021)).contains(Severity.MUST_FIX);
    }

    @Test
    void makesAReportIncomplete() {
        String text = aReport().without(PartCode.S4).build();
        assertThat(TestAssessor.assess(text).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }
}
