package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingSkipsTest {

    @Test
    void reportsANumberLeftOut() {
        String text = aReport()
                .without(PartCode.S3)
                .build()
                .replace("三、对信息", "四、对信息")
                .replace("四、因", "五、因")
                .replace("五、新", "六、新")
                .replace("六、其他", "七、其他")
                .replace("七、清单", "八、清单");
        assertThatReport(text).reports("PART-06", "四、对信息公开的评议情况");
    }

    @Test
    void isSilentAboutNumbersInSequence() {
        assertThatReport(aReport().without(PartCode.S3).build()).isSilentAbout("PART-06");
    }

    @Test
    void isSilentWhereNumbersAreLost() {
        assertThatReport(aReport().numbered(n -> "（）").build()).isSilentAbout("PART-06");
    }

    @ParameterizedTest
    @CsvSource({"二、主动公开情况, '二、组织领导和制度建设\n学校设有公开工作小组。\n三、主动公开情况'", "三、依申请, '三、重点领域信息公开情况\n招生与收费信息逐项公开。\n四、依申请'"})
    void isSilentWhereAHeadingOfNoPartBearsTheNumber(String heading, String headings) {
        String text = aReport()
                .inOrder(List.of(PartCode.S1, PartCode.S2, PartCode.S3))
                .build();
        assertThatReport(text.replace(heading, headings).replace("三、依申请公开", "四、依申请公开"))
                .isSilentAbout("PART-06");
    }

    @Test
    void isSilentWhereThePartBeforeGoesOnUnderTheNumber() {
        String text = aReport()
                .headed(PartCode.S6, "新做法新举措和主要经验")
                .with(PartCode.S6, "学校开设了公开月。\n七、存在的主要问题和改进措施\n更新偏慢，今后按月通报。")
                .build()
                .replace("七、其他", "八、其他")
                .replace("八、清单", "九、清单");
        assertThatReport(text).isSilentAbout("PART-06");
    }
}
