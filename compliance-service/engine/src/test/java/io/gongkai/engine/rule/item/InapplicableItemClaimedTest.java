package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class InapplicableItemClaimedTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void hintsAtAnItemThatCannotApplyToAVocationalCollege() {
        assertThatReport(saying("学校公布了拟录取研究生名单。")).reports("ITEM-04", "拟录取研究生名单");
    }

    @Test
    void isSilentWhereTheReportSaysThatItDoesNotApply() {
        assertThatReport(saying("本校不涉及拟录取研究生名单。")).isSilentAbout("ITEM-04");
    }

    @Test
    void isSilentAboutAnItemThatAppliesIfTheFactExists() {
        assertThatReport(saying("学校公布了中外合作办学项目。")).isSilentAbout("ITEM-04");
    }
}
