package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnouncedPartsDifferTest {

    private static final String EIGHT = "本报告共分八个部分。";
    private static final Map<String, String> NEXT =
            Map.of("二", "三", "三", "四", "四", "五", "五", "六", "六", "七", "七", "八", "八", "九");

    @Test
    void reportsAnotherNumberOfParts() {
        assertThatReport(aReport().introducedBy(EIGHT).without(PartCode.S8).build())
                .reports("PART-05", EIGHT);
    }

    @Test
    void isSilentWhereAllAnnouncedPartsAreThere() {
        assertThatReport(aReport().introducedBy(EIGHT).build()).isSilentAbout("PART-05");
    }

    @Test
    void readsTheNumberBehindTheNames() {
        String names = "内容依次为：概述；主动公开情况；依申请公开和不予公开情况；对信息公开的评议情况；清单事项公开情况表。";
        assertThatReport(aReport()
                        .introducedBy(names + "共五部分。")
                        .without(PartCode.S8)
                        .build())
                .reports("PART-05", names);
        assertThatReport(aReport().introducedBy(names + "共八部分。").build()).isSilentAbout("PART-05");
        assertThatReport(aReport()
                        .introducedBy(names + "各部分数据真实。")
                        .without(PartCode.S8)
                        .build())
                .isSilentAbout("PART-05");
    }

    @Test
    void countsHeadingsThatNameNoneOfTheEightParts() {
        String text = aReport()
                .introducedBy("本报告共九个部分。")
                .with(PartCode.S1, "学校修订了办法。\n二、咨询答复情况\n接听电话咨询300次。")
                .numbered(numeral -> numeral.equals("一") ? "一、" : NEXT.get(numeral) + "、")
                .build();
        assertThatReport(text).isSilentAbout("PART-05");
    }

    @Test
    void doesNotCountPointsThatArePartsOfTheirOwn() {
        String text = aReport()
                .introducedBy("报告含四个部分，统计期限为2021年9月1日至2022年8月31日。")
                .without(PartCode.S4)
                .without(PartCode.S5)
                .without(PartCode.S6)
                .without(PartCode.S8)
                .with(PartCode.S7, "1.师生评议：座谈会两场，总体认可。\n2.未因信息公开工作受到举报、复议、诉讼。")
                .build();
        assertThatReport(text).isSilentAbout("PART-05").isSilentAbout("PART-02");
    }

    @Test
    void countsAnAnnouncedHeadingWithoutANumber() {
        String names = "全文包括概述、主动公开情况、重点任务推进情况、依申请公开情况、评议情况、举报情况六个部分。";
        String text = "沅溪职业学院2021-2022学年信息公开工作年度报告\n" + names
                + "\n概述\n学校修订了办法。\n主动公开情况\n主动公开信息900条。\n重点任务推进情况\n招生、财务信息按时公布。"
                + "\n依申请公开情况\n没有收到申请。\n评议情况\n师生满意。\n举报情况\n没有接到举报。";
        assertThatReport(text).isSilentAbout("PART-05");
        assertThatReport(text.replace("\n重点任务推进情况\n", "\n")).reports("PART-05", names);
    }

    @Test
    void reportsAnAnnouncedPartThoughTheNumberFits() {
        String names = "报告包括概述、主动公开情况、评议情况、其他事项四个部分。";
        String text = aReport()
                .introducedBy(names)
                .without(PartCode.S4)
                .without(PartCode.S5)
                .without(PartCode.S6)
                .without(PartCode.S8)
                .build();
        assertThatReport(text).reports("PART-05", names);
    }

    @Test
    void someOfThePartsAreNotTheirNumber() {
        assertThatReport(aReport().introducedBy("报告前七个部分为文字，第八部分为表格。").build()).isSilentAbout("PART-05");
        assertThatReport(aReport().introducedBy("报告主体六个部分，另有其他事项和清单两个部分。").build())
                .isSilentAbout("PART-05");
    }

    @Test
    void countsASharedHeadingEitherWay() {
        String text = aReport()
                .introducedBy(EIGHT)
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议和受到举报、复议、诉讼的情况")
                .build();
        assertThatReport(text).isSilentAbout("PART-05");
    }
}
