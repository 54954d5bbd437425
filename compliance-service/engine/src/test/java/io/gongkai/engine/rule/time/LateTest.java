package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateTest {

    private static final LocalDate DUE = LocalDate.of(2022, 10, 31);

    private static List<Finding> findings(@Nullable LocalDate submitted, @Nullable LocalDate due) {
        ReportUnderReview plain = TestAssessor.report(ReportBuilder.aReport().build());
        ReportUnderReview report = new ReportUnderReview(
                plain.text(),
                plain.schoolType(),
                plain.ownership(),
                plain.provinceCode(),
                plain.academicYear(),
                List.of(),
                null,
                null,
                submitted,
                due);
        return TestAssessor.ASSESSOR.assess(report).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-05"))
                .toList();
    }

    @Test
    void reportsTheDaysAfterTheDueDay() {
        assertThat(findings(DUE.plusDays(3), DUE))
                .extracting(Finding::operands)
                .containsExactly(Map.of("submitted", DUE.plusDays(3), "due", DUE, "days", 3L));
    }

    @Test
    void isSilentOnTheDueDayItself() {
        assertThat(findings(DUE, DUE)).isEmpty();
    }

    @Test
    void isSilentOutsideACollection() {
        assertThat(findings(null, null)).isEmpty();
    }
}
