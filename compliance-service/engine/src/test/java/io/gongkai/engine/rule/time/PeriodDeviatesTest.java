package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
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

    @ParameterizedTest
    @ValueSource(strings = {"2021年9月1日至2022年8月31日", "2021年9月至2022年8月", "202191日至2022831日"})
    void isSilentAboutTheSchoolYear(String range) {
        assertThat(evidence("本报告统计期限为" + range + "。")).isEmpty();
    }
}
