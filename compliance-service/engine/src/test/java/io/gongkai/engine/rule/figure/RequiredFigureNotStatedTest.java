package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
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
    void namesOnlyWhatIsNotSaid() {
        assertThat(FigureFindings.of("FIG-04", PartCode.S5, "本学年没有收到举报。"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().zh()).contains("行政复议").doesNotContain("举报件数"));
    }
}
