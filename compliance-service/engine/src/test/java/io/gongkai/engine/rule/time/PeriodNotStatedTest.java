package io.gongkai.engine.rule.time;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class PeriodNotStatedTest {

    @Test
    void reportsAReportThatSaysNoPeriod() {
        assertThatReport(aReport().introducedBy("本报告依据有关规定编写。").build()).reports("TIME-01");
    }

    @Test
    void isSilentWhereThePeriodIsStated() {
        assertThatReport(aReport().build()).isSilentAbout("TIME-01");
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
