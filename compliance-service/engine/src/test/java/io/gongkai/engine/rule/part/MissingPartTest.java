package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
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

    @Test
    void makesAReportIncomplete() {
        String text = aReport().without(PartCode.S4).build();
        assertThat(TestAssessor.assess(text).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }
}
