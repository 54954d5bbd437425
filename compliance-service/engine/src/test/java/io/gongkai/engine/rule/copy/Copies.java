package io.gongkai.engine.rule.copy;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.similarity.EarlierReport;
import java.util.List;

/** Passages that a school writes of itself, and what the rules find copied. */
final class Copies {

    static final String GARDEN = "学校把公开栏搬进食堂门口，由后勤社的学生轮流更换稿件，每逢周三张贴采购价目、菜品留样和维修进度，教工餐厅另设意见簿，值周老师当天答复并签字。";
    static final String BRIDGE = "桥隧实训楼改造期间，基建科每半月晒一次工程款支付台账，监理例会记录同步挂网，邻近村组代表可凭预约单入场查看，学校安排讲解员说明工序和工期。";
    static final String RADIO = "校园广播新设“问处长”时段，由播音社收集留言，处室负责人当场答复，未能答复的问题列入台账，下一期先报办理结果，全年播出二十六期。";
    static final String LIBRARY = "图书馆在借阅机首页滚动显示经费支出和新书采购清单，读者可以扫码提出荐购意见，采编部每月回复一次，并把未采纳的理由写在同一页上。";

    private Copies() {}

    static String report(String overview, String practice) {
        return ReportBuilder.aReport()
                .with(PartCode.S1, overview)
                .with(PartCode.S6, practice)
                .build();
    }

    static List<Finding> copies(String text, EarlierReport... earlier) {
        return TestAssessor.ASSESSOR
                .assess(TestAssessor.report(text).comparedWith(List.of(earlier)))
                .findings()
                .stream()
                .filter(finding -> finding.rule().startsWith("COPY"))
                .toList();
    }
}
