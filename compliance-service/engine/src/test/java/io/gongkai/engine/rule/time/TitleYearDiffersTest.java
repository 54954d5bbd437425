package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleYearDiffersTest {

    private static boolean reported(String title) {
        return TestAssessor.assess(title + "\n\n本报告根据《高等学校信息公开办法》编制。\n一、概述\n学校每月检查栏目。").findings().stream()
                .map(Finding::rule)
                .anyMatch("TIME-04"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院2020-2021学年信息公开工作年度报告",
                "沅溪职业学院\n2020—2021学年信息公开工作年度报告",
                "沅溪职业学院信息公开工作年度报告\n（2020-2021学年）",
                "沅溪职业学院20202021学年度信息公开年度报告"
            })
    void reportsAnotherSchoolYear(String title) {
        assertThat(reported(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院2021-2022学年信息公开工作年度报告",
                "沅溪职业学院20212022学年信息公开工作年度报告",
                "沅溪职业学院2022年信息公开工作年度报告",
                "沅溪职业学院信息公开工作年度报告"
            })
    void isSilentAboutTheReportedYear(String title) {
        assertThat(reported(title)).isFalse();
    }
}
