package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDeviatesTest {

    private static List<String> evidence(String introduction) {
        String text = ReportBuilder.aReport().introducedBy(introduction).build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-02"))
                .flatMap(finding -> finding.evidence().stream().map(Quote::quote))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年9月1日至2022年7月31日",
                "2021年9月1日至2022年8月30日",
                "2021年8月31日至2022年8月31日",
                "2020年9月1日至2021年8月31日",
                "2021年1月1日至2021年12月31日",
                "2021年1月至12月",
                "2021年9月1日至2021年8月31日"
            })
    void reportsTheRangeThatIsNotTheSchoolYear(String range) {
        assertThat(evidence("本报告统计期限为" + range + "。")).containsExactly(range);
    }

    private static List<Severity> besideTheRightOne(String sentence) {
        String text = ReportBuilder.aReport()
                .introducedBy("本报告统计期限为2021年9月1日至2022年8月31日。")
                .with(PartCode.S3, sentence)
                .build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-02"))
                .map(Finding::severity)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期为2021年1月1日至2021年12月31日，收到申请3件。",
                "（本表统计时间：2020年9月1日至2021年8月31日）",
                "在2021年8月1日至2022年8月31日的统计期内，主动公开信息900条。",
                "2021年9月1日至2022年10月31日，官网共发布信息900条。",
                "2021年7月1日至2022年8月31日期间，共收到申请3件。",
                "文中所有数据统计截止日期为2022年6月30日。",
                "数据统计起点为2022年9月1日，终点为2022年8月31日，公开信息900条。"
            })
    void reportsAnotherPeriodOfWhatTheReportItselfCounts(String sentence) {
        assertThat(besideTheRightOne(sentence)).containsExactly(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上学年（2020年9月1日至2021年8月31日）发布信息800条。",
                "财务数据统计期为2021年1月1日至2021年12月31日，决算已公开。",
                "统计期为2021年1月1日至2021年12月31日的收支决算已公开。",
                "就业数据统计时间为2021年1月1日至2021年12月31日，就业质量报告已发布。"
            })
    void onlyHintsWhereThingsHaveAYearOfTheirOwn(String sentence) {
        assertThat(besideTheRightOne(sentence)).containsOnly(Severity.HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年9月1日至2022年8月31日，共收到申请3件。",
                "2022年3月1日至2022年8月31日，疫情专栏发布信息90条。",
                "2021年9月1日至2022年10月31日，整改活动分三步开展。",
                "学校抖音号截至2022年9月30日有粉丝3万人。",
                "全部数据的统计截止日为2022年8月31日。",
                "全部数据统计截止时间为2021年9月1日至2022年8月31日。",
                "数据起于2021年9月1日，止于2022年8月31日，公开信息900条。"
            })
    void isSilentAboutAPartOfTheYearAndOtherThings(String sentence) {
        assertThat(besideTheRightOne(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年9月1日至2022年8月31日", "2021年9月至2022年8月", "202191日至2022831日"})
    void isSilentAboutTheSchoolYear(String range) {
        assertThat(evidence("本报告统计期限为" + range + "。")).isEmpty();
    }
}
