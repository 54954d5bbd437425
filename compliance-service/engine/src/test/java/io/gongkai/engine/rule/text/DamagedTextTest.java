package io.gongkai.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("TEXT-03"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校公开信\uFFFD\uFFFD息\uFFFD条。", "锟斤拷锟斤拷锟斤拷锟斤拷", "20212022学年、20212022学年、20212022学年公开信息。"})
    void hintsAtDamage(String sentence) {
        String text = ReportBuilder.aReport().with(PartCode.S1, sentence).build();
        assertThat(findings(TestAssessor.assess(text)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校公开信\uFFFD息。", "20212022学年公开信息。", "学校公开信息900条。"})
    void isSilentAboutASlipOrTwo(String sentence) {
        String text = ReportBuilder.aReport().with(PartCode.S1, sentence).build();
        assertThat(findings(TestAssessor.assess(text))).isEmpty();
    }
}
