package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class VagueItemTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void hintsAtItemsThatAreOnlyTouchedInOneFinding() {
        assertThatReport(saying("学校公开了财务收支情况。")).reports("ITEM-03", "财务收支");
    }

    @Test
    void isSilentWhereTheItemIsNamed() {
        assertThatReport(saying("学校公开了财务管理制度、收支预算总表、收支决算总表。")).isSilentAbout("ITEM-03");
    }

    @Test
    void isSilentAboutWhatDoesNotApply() {
        assertThatReport(saying("学校公开了研究生工作情况。")).isSilentAbout("ITEM-03");
    }
}
