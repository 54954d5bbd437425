package io.gongkai.engine.rule.item;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsOfStatusTest {

    @ParameterizedTest
    @CsvSource({
        "ITEM-02, 下一步将公布学籍管理规定和学生申诉办法。, 36, 39",
        "ITEM-04, 学校公布了研究生复试成绩和拟录取研究生名单。, 12, 13",
        "ITEM-05, 学校尚未公布学籍管理规定和学生申诉办法。, 36, 39",
        "ITEM-06, 学籍管理规定和学生申诉办法不适用于本校。, 36, 39"
    })
    void itemsThatStandAlikeAreOneFinding(String rule, String sentence, int first, int second) {
        List<Finding> findings = TestAssessor.assess(
                        aReport().with(PartCode.S2, sentence).build())
                .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.item()).isNull();
                    assertThat(finding.operands()).containsEntry("items", List.of(first, second));
                    assertThat(finding.message().zh()).contains("第" + first + "、" + second + "项");
                    assertThat(finding.evidence()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource({"ITEM-02, 下一步将公布学籍管理规定。, 36", "ITEM-05, 学校尚未公布学生申诉办法。, 39"})
    void aSingleItemIsNamedAsSuch(String rule, String sentence, int item) {
        assertThat(TestAssessor.assess(aReport().with(PartCode.S2, sentence).build())
                        .findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .extracting(Finding::item)
                .isEqualTo(item);
    }
}
