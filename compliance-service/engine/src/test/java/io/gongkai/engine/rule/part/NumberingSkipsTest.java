package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

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
}
