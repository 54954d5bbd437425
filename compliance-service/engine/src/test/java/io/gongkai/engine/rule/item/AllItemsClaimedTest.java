package io.gongkai.engine.rule.item;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllItemsClaimedTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    @Test
    void hintsAtAClaimOfAllItemsThoughSomeCannotApply() {
        assertThatReport(saying("对照《高等学校信息公开事项清单》，50项清单事项已公开50项。")).reports("ITEM-07", "清单事项已公开50项");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《清单》10个大类50项内容均已全部公开。 | 大类50项
            逐项核对完毕。50项信息全部公开。 | 50项
            逐项核对完毕。《高等学校信息公开事项清单》列明的50项内容，我院均已公开。 | 《高等学校信息公开事项清单》列明的50项
            """)
    void aClaimMaySpeakOfInformationOrContents(String words, String quote) {
        assertThatReport(saying(words)).reports("ITEM-07", quote);
        assertThatReport(saying(words.replace("50项", "49项"))).isSilentAbout("ITEM-07");
    }

    @Test
    void isSilentOneBelowAll() {
        assertThatReport(saying("对照《高等学校信息公开事项清单》，50项清单事项已公开49项。")).isSilentAbout("ITEM-07");
    }
}
