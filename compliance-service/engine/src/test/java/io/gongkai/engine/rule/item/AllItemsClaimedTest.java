package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class AllItemsClaimedTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void hintsAtAClaimOfAllItemsThoughSomeCannotApply() {
        assertThatReport(saying("对照《高等学校信息公开事项清单》，50项清单事项已公开50项。")).reports("ITEM-07", "清单事项已公开50项");
    }

    @Test
    void isSilentOneBelowAll() {
        assertThatReport(saying("对照《高等学校信息公开事项清单》，50项清单事项已公开49项。")).isSilentAbout("ITEM-07");
    }
}
