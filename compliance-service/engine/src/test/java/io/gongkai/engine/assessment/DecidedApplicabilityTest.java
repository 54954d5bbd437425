package io.gongkai.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.catalogue.Applicability;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Item 17, companies of the school, applies to a public vocational college if it has any; item 11 never does. */
class DecidedApplicabilityTest {

    private static final String TEXT = "一、概述\n本学年公开了学校章程。\n";

    @Test
    void theCatalogueSaysWhatAppliesUnlessTheDepartmentDecides() {
        assertThat(applicability(Map.of(), 17)).isEqualTo(Applicability.CONDITIONAL);
        assertThat(applicability(Map.of(), 11)).isEqualTo(Applicability.NOT_APPLICABLE);
    }

    @Test
    void theDecisionOfTheDepartmentWinsForItsItemAlone() {
        Map<Integer, Applicability> decided = Map.of(17, Applicability.NOT_APPLICABLE, 11, Applicability.REQUIRED);

        assertThat(applicability(decided, 17)).isEqualTo(Applicability.NOT_APPLICABLE);
        assertThat(applicability(decided, 11)).isEqualTo(Applicability.REQUIRED);
        assertThat(applicability(decided, 16)).isEqualTo(Applicability.CONDITIONAL);
    }

    @Test
    void anItemThatWasDecidedToApplyIsMissingWhereNothingIsSaidOfIt() {
        ReportUnderReview report = TestAssessor.report(TEXT);

        assertThat(missing(report)).doesNotContain(11);
        assertThat(missing(report.withDecisions(Map.of(11, Applicability.REQUIRED))))
                .contains(11);
        assertThat(missing(report)).contains(4);
        assertThat(missing(report.withDecisions(Map.of(4, Applicability.NOT_APPLICABLE))))
                .doesNotContain(4);
    }

    private static Applicability applicability(Map<Integer, Applicability> decided, int item) {
        Assessment assessment =
                TestAssessor.ASSESSOR.assess(TestAssessor.report(TEXT).withDecisions(decided));
        return assessment.items().get(item - 1).applicability();
    }

    /** The items that the rule on missing items names. */
    private static List<Object> missing(ReportUnderReview report) {
        return TestAssessor.ASSESSOR.assess(report).findings().stream()
                .filter(finding -> finding.name().equals("MissingItems"))
                .flatMap(finding -> ((List<?>) finding.operands().get("items")).stream())
                .map(Object.class::cast)
                .toList();
    }
}
