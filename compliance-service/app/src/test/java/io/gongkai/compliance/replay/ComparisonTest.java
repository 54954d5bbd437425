package io.gongkai.compliance.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.compliance.replay.Change.Kind;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Assessor ASSESSOR = Assessor.load();
    private static final String ONE_PART = "一、概述\n本报告统计期为2020年9月1日至2021年8月31日。\n";
    private static final String TWO_PARTS = ONE_PART + "二、主动公开情况\n本学年主动公开信息120条。\n";

    @Test
    void anAssessmentDoesNotDifferFromItself() {
        Comparison comparison = Comparison.of(assess(TWO_PARTS), assess(TWO_PARTS));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.flagged()).isEmpty();
        assertThat(comparison.cleared()).isEmpty();
    }

    @Test
    void whatOnlyOneSideHasIsFlaggedOrCleared() {
        Comparison comparison = Comparison.of(assess(ONE_PART), assess(TWO_PARTS));

        assertThat(comparison.cleared())
                .extracting(finding -> finding.rule() + " " + finding.part())
                .contains("PART-01 S2");
        assertThat(comparison.changes())
                .contains(Change.cleared(Kind.RULE, "PART-01"))
                .anyMatch(
                        change -> change.kind() == Kind.PART && change.subject().equals("S2"))
                .anyMatch(change ->
                        change.kind() == Kind.FIGURE && change.before().isEmpty());
    }

    @Test
    void turnedRoundWhatWasClearedIsFlagged() {
        Comparison there = Comparison.of(assess(ONE_PART), assess(TWO_PARTS));
        Comparison back = Comparison.of(assess(TWO_PARTS), assess(ONE_PART));

        assertThat(back.flagged()).isEqualTo(there.cleared());
        assertThat(back.cleared()).isEqualTo(there.flagged());
    }

    private static Assessment assess(String text) {
        return ASSESSOR.assess(ReportUnderReview.of(
                text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", SchoolYear.parse("2020-2021")));
    }
}
