package io.gongkai.engine.rule.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.similarity.EarlierReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyRulesTest {

    private static final String GARDEN = "学校把公开栏搬进食堂门口，由后勤社的学生轮流更换稿件，每逢周三张贴采购价目、菜品留样和维修进度，教工餐厅另设意见簿，值周老师当天答复并签字。";
    private static final String BRIDGE = "桥隧实训楼改造期间，基建科每半月晒一次工程款支付台账，监理例会记录同步挂网，邻近村组代表可凭预约单入场查看，学校安排讲解员说明工序和工期。";
    private static final String RADIO = "校园广播新设“问处长”时段，由播音社收集留言，处室负责人当场答复，未能答复的问题列入台账，下一期先报办理结果，全年播出二十六期。";
    private static final String LIBRARY = "图书馆在借阅机首页滚动显示经费支出和新书采购清单，读者可以扫码提出荐购意见，采编部每月回复一次，并把未采纳的理由写在同一页上。";

    private static String report(String overview, String practice) {
        return ReportBuilder.aReport()
                .with(PartCode.S1, overview)
                .with(PartCode.S6, practice)
                .build();
    }

    private static List<Finding> copies(String text, EarlierReport... earlier) {
        return TestAssessor.ASSESSOR
                .assess(TestAssessor.report(text).comparedWith(List.of(earlier)))
                .findings()
                .stream()
                .filter(finding -> finding.rule().startsWith("COPY"))
                .toList();
    }

    @Test
    void asksTheSchoolToExplainAReportThatIsLastYearsOne() {
        String lastYear =
                report(GARDEN, BRIDGE).replace("2021-2022", "2020-2021").replace("900条", "870条");
        assertThat(copies(report(GARDEN, BRIDGE), new EarlierReport("本校2020-2021学年", true, lastYear)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("COPY-01");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.evidence()).isNotEmpty();
                });
    }

    @Test
    void isSilentWhereTheSchoolWroteItsReportAnew() {
        assertThat(copies(report(GARDEN, BRIDGE), new EarlierReport("本校2020-2021学年", true, RADIO + LIBRARY)))
                .isEmpty();
    }

    @Test
    void asksTheSchoolToExplainWhatItHasFromAnother() {
        String other = "辰水工程学院信息公开工作报告\n一、概述\n" + GARDEN + "\n二、经验和问题\n" + BRIDGE;
        assertThat(copies(report(GARDEN, BRIDGE), new EarlierReport("辰水工程学院2020-2021学年", false, other)))
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
        EarlierReport other = new EarlierReport("辰水工程学院", false, template + RADIO + LIBRARY);
        assertThat(copies(report(template + GARDEN, BRIDGE), other)).isEmpty();
    }

    @Test
    void isSilentAboutWordsThatManySchoolsUse() {
        EarlierReport[] schools = List.of("甲学院", "乙学院", "丙学院").stream()
                .map(name -> new EarlierReport(name, false, report(GARDEN, BRIDGE)))
                .toArray(EarlierReport[]::new);
        assertThat(copies(report(GARDEN, BRIDGE), schools)).isEmpty();
    }

    @Test
    void isSilentWhereNothingIsCompared() {
        assertThat(copies(report(GARDEN, BRIDGE))).isEmpty();
    }
}
