package io.gongkai.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.rule.RuleInfo.Given;
import io.gongkai.engine.similarity.EarlierReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that people read on the pages of the rules are true, all of them. */
class PageExamplesTest {

    static Stream<RuleInfo> pages() {
        return TestAssessor.ASSESSOR.rules().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theWrongExampleIsReportedAndTheRightOneIsNot(RuleInfo page) {
        assertThat(findings(page.wrong(), page.given()))
                .extracting(Finding::rule)
                .contains(page.code());
        assertThat(findings(page.right(), page.mended()))
                .extracting(Finding::rule)
                .doesNotContain(page.code());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aRuleThatNeedsMoreThanTheTextSaysWhatAndIsSilentWithoutIt(RuleInfo page) {
        var plain = TestAssessor.assess(page.wrong());
        boolean lacking =
                plain.notEvaluated().stream().anyMatch(rule -> rule.subject().equals(page.code()));
        assertThat(lacking).isEqualTo(page.needs() != null).isEqualTo(page.given() != null);
        if (lacking) {
            assertThat(plain.findings()).extracting(Finding::rule).doesNotContain(page.code());
        }
    }

    private static List<Finding> findings(String text, @Nullable Given given) {
        return TestAssessor.ASSESSOR.assess(report(text, given)).findings();
    }

    private static ReportUnderReview report(String text, @Nullable Given given) {
        ReportUnderReview plain = TestAssessor.report(text);
        if (given == null) {
            return plain;
        }
        List<EarlierReport> earlier = new ArrayList<>();
        if (given.lastYear() != null) {
            earlier.add(new EarlierReport("沅溪职业学院2020-2021学年报告", true, given.lastYear()));
        }
        if (given.otherSchool() != null) {
            earlier.add(new EarlierReport("辰水工程学院2021-2022学年报告", false, given.otherSchool()));
        }
        ReportUnderReview report = new ReportUnderReview(
                text,
                plain.schoolType(),
                plain.ownership(),
                plain.provinceCode(),
                plain.academicYear(),
                List.of(),
                given.schoolName(),
                null,
                given.submittedOn(),
                given.dueOn());
        return earlier.isEmpty() ? report : report.comparedWith(earlier);
    }
}
