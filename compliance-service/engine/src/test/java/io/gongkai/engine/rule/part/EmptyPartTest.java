package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class EmptyPartTest {

    @Test
    void reportsAHeadingWithNothingBelow() {
        assertThatReport(aReport().with(PartCode.S4, "").build()).reports("PART-02", "四、对信息公开的评议情况");
    }

    @Test
    void isSilentWhereTheReportSaysNone() {
        assertThatReport(aReport().with(PartCode.S7, "无").build()).isSilentAbout("PART-02");
    }

    @Test
    void pointsBelowTheHeadingAreItsBody() {
        String points = "1.师生评议：座谈会两场，总体认可。\n2.未因信息公开工作受到举报、复议、诉讼。";
        String text = aReport()
                .without(PartCode.S4)
                .without(PartCode.S5)
                .without(PartCode.S8)
                .with(PartCode.S7, points)
                .build();
        assertThatReport(text).isSilentAbout("PART-02");
    }

    @Test
    void readsNoneBehindTheHeadingOnItsLine() {
        String text = aReport()
                .without(PartCode.S8)
                .headed(PartCode.S7, "其他需要报告的事项无其他事项")
                .with(PartCode.S7, "")
                .build();
        assertThatReport(text).isSilentAbout("PART-02");
    }

    @Test
    void doesNotTakeTheSignatureForABody() {
        String text = aReport().without(PartCode.S8).with(PartCode.S7, "").build();
        assertThatReport(text + "\n沅溪职业学院\n2022年10月20日").reports("PART-02", "七、其他需要报告的事项");
    }
}
