package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class DeniedItemTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void reportsAnItemThatTheReportItselfSaysIsNotPublished() {
        assertThatReport(saying("学校尚未公布学生申诉办法。")).reports("ITEM-05", "学生申诉");
    }

    @Test
    void isSilentAboutAnItemThatIsPublished() {
        assertThatReport(saying("学校已公布学生申诉办法。")).isSilentAbout("ITEM-05");
    }

    @Test
    void aDenialOfSomethingElseInTheSentenceIsNone() {
        assertThatReport(saying("学校已公布学生申诉办法，没有收到异议。")).isSilentAbout("ITEM-05");
    }
}
