package io.gongkai.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Examples;
import io.gongkai.engine.assessment.ReportUnderReview;
import java.util.List;
import java.util.stream.Stream;
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
        assertThat(findings(Examples.wrong(page))).extracting(Finding::rule).contains(page.code());
        assertThat(findings(Examples.right(page))).extracting(Finding::rule).doesNotContain(page.code());
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

    private static List<Finding> findings(ReportUnderReview example) {
        return TestAssessor.ASSESSOR.assess(example).findings();
    }
}
