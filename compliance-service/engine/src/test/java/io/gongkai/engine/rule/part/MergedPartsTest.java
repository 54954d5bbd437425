package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class MergedPartsTest {

    @Test
    void reportsOneHeadingForTwoParts() {
        String text = aReport()
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议、举报等情况")
                .build();
        assertThatReport(text).reports("PART-04", "四、对信息公开的评议、举报等情况");
    }

    @Test
    void isSilentWhereEachPartHasItsOwn() {
        assertThatReport(aReport().build()).isSilentAbout("PART-04");
    }

    @Test
    void knowsTheManyNounsOfOnePart() {
        String text = aReport().headed(PartCode.S5, "受到举报、投诉、行政复议、行政诉讼的情况").build();
        assertThatReport(text).isSilentAbout("PART-04");
    }
}
