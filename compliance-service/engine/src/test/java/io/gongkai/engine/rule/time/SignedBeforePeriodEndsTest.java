package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedBeforePeriodEndsTest {

    private static List<Finding> findings(String foot) {
        return TestAssessor.assess(ReportBuilder.aReport().build() + "\n" + foot).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-07"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院\n2021年10月25日",
                "沅溪职业学院 2021年10月25日",
                "沅溪职业学院（盖章）\n2021-10-25",
                "沅溪职业学院信息公开办公室\n2021年10月25日\n附件：清单事项公开情况表",
                "二〇二一年十月二十五日",
                "2021.10.25",
                "（2021年10月25日）"
            })
    void reportsTheDateOfTheYearBefore(String foot) {
        assertThat(findings(foot)).extracting(Finding::severity).containsExactly(Severity.EXPLAIN);
    }

    @Test
    void onlyHintsInTheLastSummerWeeks() {
        assertThat(findings("2022年8月25日")).extracting(Finding::severity).containsExactly(Severity.HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年8月31日",
                "2022年10月25日",
                "学校章程于2021年10月25日公布。",
                "| 6 | 信息公开年度报告 | 2021-10-25 |",
                "无日期",
                "更新日期\n2021年10月25日\n2022年9月1日",
                "办学规模\n2021年10月25日\n见网站"
            })
    void isSilentFromTheLastDayOfTheSchoolYear(String foot) {
        assertThat(findings(foot)).isEmpty();
    }
}
