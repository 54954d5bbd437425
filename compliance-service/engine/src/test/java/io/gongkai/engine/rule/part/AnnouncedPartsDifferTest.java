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
    void countsASharedHeadingEitherWay() {
        String text = aReport()
                .introducedBy(EIGHT)
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议和受到举报、复议、诉讼的情况")
                .build();
        assertThatReport(text).isSilentAbout("PART-05");
    }
}
