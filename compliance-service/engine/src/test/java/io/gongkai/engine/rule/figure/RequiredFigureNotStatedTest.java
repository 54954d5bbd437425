package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredFigureNotStatedTest {

    @Test
    void reportsAPartWithoutItsFigure() {
        assertThat(FigureFindings.of("FIG-04", PartCode.S3, "学校明确了受理机构和程序，并公布了联系方式。"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.part()).isEqualTo(PartCode.S3);
                    assertThat(finding.evidence()).isEmpty();
                });
    }

    @Test
    void staysSilentWhereZeroIsSaidInWords() {
        assertThat(FigureFindings.of("FIG-04", aReport().build())).isEmpty();
    }

    @Test
    void leavesAMissingPartToItsOwnRule() {
        assertThat(FigureFindings.of("FIG-04", aReport().without(PartCode.S5).build()))
                .noneMatch(finding -> finding.part() == PartCode.S5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三类情形都没有发生。", "未有人举报，亦未发生复议和应诉。", "零举报、零复议、零诉讼。", "举报、复议、诉讼三项均为零。"})
    void knowsManyWordsOfNothing(String words) {
        assertThat(FigureFindings.of("FIG-04", PartCode.S5, words)).isEmpty();
    }

    @Test
    void onlyHintsAtATotalWhereChannelsAreCounted() {
        assertThat(FigureFindings.of("FIG-04", PartCode.S2, "学校官网发布信息640条，公众号推送120条。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
        assertThat(FigureFindings.of("FIG-04", PartCode.S2, "学校重视主动公开，及时发布各类信息。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.EXPLAIN);
    }

    @Test
    void onlyHintsAtReviewsBeforeTheFrameNamedThem() {
        String text = aReport().with(PartCode.S5, "本学年收到举报0件。").build();
        assertThat(severities(text, 2014)).containsExactly(Severity.HINT);
        assertThat(severities(text, 2018)).containsExactly(Severity.EXPLAIN);
    }

    private static List<Severity> severities(String text, int year) {
        ReportUnderReview report =
                ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", new SchoolYear(year));
        return TestAssessor.ASSESSOR.assess(report).findings().stream()
                .filter(finding -> finding.rule().equals("FIG-04"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void namesOnlyWhatIsNotSaid() {
        assertThat(FigureFindings.of("FIG-04", PartCode.S5, "本学年没有收到举报。"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().zh()).contains("行政复议").doesNotContain("举报件数"));
    }
}
