package io.gongkai.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageExamplesTest {

    private static RuleInfo page(String code) {
        return TestAssessor.ASSESSOR.rules().rule(code).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIME-01", "TIME-02", "TIME-03", "TIME-04", "TIME-06", "TIME-07", "TEXT-02", "TEXT-03", "REF-01",
                "REF-02", "REF-03", "LINK-01", "LINK-02", "LINK-03", "LINK-04", "LINK-05", "LINK-06", "ITEM-05",
                "ITEM-06", "ITEM-07"
            })
    void theWrongExampleIsReportedAndTheRightOneIsNot(String code) {
        assertThat(TestAssessor.assess(page(code).wrong()).findings())
                .extracting(Finding::rule)
                .contains(code);
        assertThat(TestAssessor.assess(page(code).right()).findings())
                .extracting(Finding::rule)
                .doesNotContain(code);
    }
}
