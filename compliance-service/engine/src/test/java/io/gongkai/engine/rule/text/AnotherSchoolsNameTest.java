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

class AnotherSchoolsNameTest {

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

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("TEXT-01"))
                .toList();
    }

    private static String report() {
        return ReportBuilder.aReport().build();
    }

    @Test
    void reportsAnotherSchoolInTheTitle() {
        assertThat(findings(assess(report(), "辰水工程学院"))).singleElement().satisfies(finding -> {
            assertThat(finding.evidence().get(0).quote()).isEqualTo("沅溪职业学院");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"沅溪职业学院", "沅溪职业学院（东校区）", "湖南沅溪职业学院"})
    void isSilentWhereTheNameIsTheSchoolsOwn(String registered) {
        assertThat(findings(assess(report(), registered))).isEmpty();
    }

    @Test
    void isSilentAboutPartnersAndMedia() {
        String text = ReportBuilder.aReport()
                .with(PartCode.S6, "学校与辰水工程学院共建网站，辰水工程学院派人交流。今后将按月通报。")
                .build();
        assertThat(findings(assess(text, "沅溪职业学院"))).isEmpty();
    }
}
