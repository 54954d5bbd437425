package io.gongkai.engine.rule.time;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotStatedTest {

    @Test
    void reportsAReportThatSaysNoPeriod() {
        assertThatReport(aReport().introducedBy("本报告依据有关规定编写。").build()).reports("TIME-01");
    }

    @Test
    void isSilentWhereThePeriodIsStated() {
        assertThatReport(aReport().build()).isSilentAbout("TIME-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告共八个部分，起止日期为2021年9月1日、2022年8月31日。",
                "所列数据始于2021年9月1日，终于2022年8月底。",
                "统计期间自二〇二一年九月一日始，至二〇二二年八月三十一日止。",
                "本报告按学年统计，即上年9月1日至当年8月31日。",
                "报告数据的统计口径为2021-2022学年。",
                "文中数据统计截至2022年8月31日。",
                "2021年9月1日至2022年8月31日，学校以编制规划为契机推进信息公开。"
            })
    void isSilentWhereThePeriodIsStatedInOtherWords(String words) {
        assertThatReport(aReport().introducedBy(words).build()).isSilentAbout("TIME-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"起止日期为2020年9月1日、2021年8月31日。", "本学年数据真实可靠。", "2021年9月开学典礼上公布了校训。"})
    void otherDatesAreNoPeriodOfTheYear(String words) {
        assertThatReport(aReport().introducedBy(words).build()).reports("TIME-01");
    }

    @Test
    void theDatesOfATrainingAreNoPeriod() {
        assertThatReport(aReport()
                        .introducedBy("本报告依据有关规定编写。")
                        .with(PartCode.S1, "2022年3月1日至2022年3月5日举办培训。")
                        .build())
                .reports("TIME-01");
    }
}
