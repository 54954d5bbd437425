package io.gongkai.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"统计期限为2022年8月31日至2021年9月1日。", "统计期限为2022年8月至2021年9月。", "学校于2022年8月31日至2021年9月1日开展了检查。"})
    void datesThatHaveChangedPlacesAreTold(String introduction) {
        String text = "沅溪职业学院2021-2022学年信息公开工作年度报告\n" + introduction + "\n一、概述\n学校每月检查栏目。";
        assertThat(TestAssessor.assess(text).findings())
                .extracting(Finding::name)
                .contains("PeriodDeviates");
    }

    private static Period period(String introduction) {
        return TestAssessor.assess("沅溪职业学院2021-2022学年信息公开工作年度报告\n" + introduction + "\n一、概述\n学校每月检查栏目。")
                .period();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限为2021年9月1日至2022年8月31日。",
                "统计时段为2021.9.1-2022.8.31。",
                "统计时段为2021.09.01～2022.08.31。",
                "统计时段为2021/9/1-2022/8/31。",
                "统计时段为2021-09-01至2022-08-31。",
                "统计时段为20210901-20220831。",
                "数据自2021年9月1日起至2022年8月31日止。",
                "数据自2021年9月1日起，到2022年8月31日止。",
                "数据从2021年9月1日算起，至2022年8月31日截止。",
                "学校对2021年9月1日以来、截至2022年8月31日的信息公开工作进行了总结。",
                "现将2021年9月1日至2022年8月31日信息公开工作情况报告如下。",
                "统计期限为２０２１年９月１日至２０２２年８月３１日。",
                "统计期限为二〇二一年九月一日至二〇二二年八月三十一日。",
                "统计期限为二零二一年九月一日至二零二二年八月三十一日。",
                "统计期限为2021年9月1日至次年8月31日。",
                "统计期限为2021年9月1日至8月31日。",
                "统计期限为2021年9月至2022年8月。",
                "统计期限为2021年9月—2022年8月底。",
                "统计期限为202191日至2022831日。",
                "统计日期自202191日起至2022831日止。",
                "统计期限为2021年91日至2022年831日。",
                "统计期限为2021年9月1至2022年8月31。",
                "统计期限为2021年9月1日2022年8月31日。",
                "统计期限为2021年9月1日——2022年8月31日。",
                "统计期限为2021 年 9 月 1 日至 2022 年 8 月 31 日。",
                "统计期限为2021年9月1日至2022年8月\n31日。",
                "统计期限为2021年9月1日至20\n22年8月31日。",
                "统计期限为2021年9月1日（含）至2022年8月31日。",
                "统计期限为2021年9月1日0时至2022年8月31日。",
                "统计期限为2021年9月1号到2022年8月31号。",
                "本报告反映2021-2022学年（2021年9月1日—2022年8月31日）的工作。",
                "本报告反映過去一個學年（2021年9月1日至2022年8月31日）的工作。"
            })
    void readsEveryWayOfWritingTheSchoolYear(String introduction) {
        assertThat(period(introduction)).isEqualTo(new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 8, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "统计期限为2021年9月1日至2022年7月31日。, 2021-09-01, 2022-07-31",
        "统计期限为2021年1月1日至2021年12月31日。, 2021-01-01, 2021-12-31",
        "统计期限为2021年1月至12月。, 2021-01-01, 2021-12-31",
        "统计期限为2021年1-12月。, 2021-01-01, 2021-12-31",
        "统计期限为2020年9月1日至2021年8月31日。, 2020-09-01, 2021-08-31",
        "统计期限为2021年9月1日至2021年8月31日。, 2021-09-01, 2021-08-31",
        "统计期限为2021年10月1日至2022年9月30日。, 2021-10-01, 2022-09-30"
    })
    void readsAPeriodThatIsNotTheSchoolYear(String introduction, LocalDate start, LocalDate end) {
        assertThat(period(introduction)).isEqualTo(new Period(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校2021年3月至12月开展党史学习教育。",
                "2021年1月至2021年10月，学校共召开会议十二次。",
                "从2020年10月至2021年6月，学校对网站进行改版。",
                "图书馆开放时间为2021年9月至2022年6月。",
                "“十四五”规划（2021年1月至2025年12月）已经公布。",
                "校长任期为2021年9月1日至2022年8月31日。",
                "学校2021-2022学年工作要点已经公布。",
                "报告发布于2021-10-12。",
                "公示期为2021年9月1日至2021年9月7日。",
                "联系电话0731-2021-0901。"
            })
    void takesNothingElseForThePeriod(String introduction) {
        assertThat(period(introduction)).isNull();
    }

    @Test
    void readsTheRangeThatOpensTheReport() {
        assertThat(period("2021年9月1日至2022年7月31日，学校信息公开工作稳步推进。"))
                .isEqualTo(new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 7, 31)));
    }

    @Test
    void prefersThePeriodOfTheFiguresToAnEarlierEvent() {
        assertThat(period("学校于2021年1月1日至2021年8月1日办理了转设。数据统计期限为2021年9月1日至2022年8月31日。"))
                .isEqualTo(new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 8, 31)));
    }
}
