package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class ApplicableItemExcusedTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void hintsAtAnItemThatAppliesToSuchSchools() {
        assertThatReport(saying("学籍管理规定不适用于本校。")).reports("ITEM-06", "学籍管理规定");
    }

    @Test
    void isSilentWhereItReallyDoesNotApply() {
        assertThatReport(saying("拟录取研究生名单不适用于本校。")).isSilentAbout("ITEM-06");
    }

    @Test
    void isSilentWhereTheItemAppliesOnlyIfTheFactExists() {
        assertThatReport(saying("中外合作办学项目不适用于本校。")).isSilentAbout("ITEM-06");
    }
}
