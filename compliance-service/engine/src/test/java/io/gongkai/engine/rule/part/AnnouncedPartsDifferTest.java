package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class AnnouncedPartsDifferTest {

    private static final String EIGHT = "本报告共分八个部分。";

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
    void countsASharedHeadingEitherWay() {
        String text = aReport()
                .introducedBy(EIGHT)
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议和受到举报、复议、诉讼的情况")
                .build();
        assertThatReport(text).isSilentAbout("PART-05");
    }
}
