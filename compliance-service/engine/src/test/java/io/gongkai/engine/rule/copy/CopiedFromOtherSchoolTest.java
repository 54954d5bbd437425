package io.gongkai.engine.rule.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.similarity.EarlierReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedFromOtherSchoolTest {

    @Test
    void asksTheSchoolToExplainWhatItHasFromAnother() {
        String other = "辰水工程学院信息公开工作报告\n一、概述\n" + Copies.GARDEN + "\n二、经验和问题\n" + Copies.BRIDGE;
        assertThat(Copies.copies(
                        Copies.report(Copies.GARDEN, Copies.BRIDGE),
                        new EarlierReport("辰水工程学院2020-2021学年", false, other)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("COPY-02");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.operands()).containsEntry("source", "辰水工程学院2020-2021学年");
                });
    }

    @Test
    void isSilentWhereOnlyTheTemplateIsShared() {
        String template =
                "坚持以公开为原则，以不公开为例外，保障师生员工和社会公众的知情权、参与权、表达权和监督权。" + "本学年，我校没有收到公民、法人和其他组织要求公开信息的申请，也没有不予公开信息的情况。";
        EarlierReport other = new EarlierReport("辰水工程学院", false, template + Copies.RADIO + Copies.LIBRARY);
        assertThat(Copies.copies(Copies.report(template + Copies.GARDEN, Copies.BRIDGE), other))
                .isEmpty();
    }

    @Test
    void isSilentAboutWordsThatManySchoolsUse() {
        EarlierReport[] schools = List.of("甲学院", "乙学院", "丙学院").stream()
                .map(name -> new EarlierReport(name, false, Copies.report(Copies.GARDEN, Copies.BRIDGE)))
                .toArray(EarlierReport[]::new);
        assertThat(Copies.copies(Copies.report(Copies.GARDEN, Copies.BRIDGE), schools))
                .isEmpty();
    }
}
