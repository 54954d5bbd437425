package io.gongkai.engine.rule.time;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class CalendarYearUsedTest {

    @Test
    void hintsAtANilReturnForACalendarYear() {
        assertThatReport(aReport().with(PartCode.S3, "2022年，学院没有收到信息公开申请。").build())
                .reports("TIME-06", "2022年");
    }

    @Test
    void isSilentWhereTheSchoolYearIsCounted() {
        assertThatReport(
                        aReport().with(PartCode.S3, "2021-2022学年，学院没有收到信息公开申请。").build())
                .isSilentAbout("TIME-06");
    }

    @Test
    void isSilentAboutAMonthOfTheYear() {
        assertThatReport(aReport().with(PartCode.S3, "2022年5月，学院没有收到信息公开申请。").build())
                .isSilentAbout("TIME-06");
    }
}
