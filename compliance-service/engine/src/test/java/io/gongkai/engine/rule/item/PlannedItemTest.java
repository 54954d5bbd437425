package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class PlannedItemTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void reportsAnItemThatIsOnlyPromised() {
        assertThatReport(saying("下一步将公布学籍管理规定。")).reports("ITEM-02", "学籍管理规定");
    }

    @Test
    void isSilentAboutAnItemThatIsPublished() {
        assertThatReport(saying("学校公布了学籍管理规定。")).isSilentAbout("ITEM-02");
    }

    @Test
    void aStatementOutweighsAPromiseOfMore() {
        assertThatReport(saying("学校公布了学籍管理规定。下一步将继续公布学籍管理规定的修订稿。")).isSilentAbout("ITEM-02");
    }

    @Test
    void asksForNoPromiseOfWhatDoesNotApply() {
        assertThatReport(saying("下一步将公布拟录取研究生名单。")).isSilentAbout("ITEM-02");
    }
}
