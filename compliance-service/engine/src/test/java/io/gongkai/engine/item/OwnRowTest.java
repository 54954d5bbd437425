package io.gongkai.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says in passing against what the item's own row of the list says. */
class OwnRowTest {

    private static final String REPORT = """
            沅溪学院2021-2022学年信息公开工作年度报告
            一、概述
            有序推进。
            二、主动公开情况
            %s
            八、清单事项公开情况表
            序号	公开事项	网址
            2	学校章程	http://a.edu.cn/2
            23	校级领导干部因公出国（境）情况	本学年无出访
            35	本科教学质量报告	%s
            50	应急预案	http://a.edu.cn/50
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公布专业设置、质量年度报告。                           | 不涉及                | NOT_APPLICABLE
            公布质量年度报告。本科教学质量报告在教务处网站发布。   | 不涉及                | EXPLICIT
            公布专业设置、质量年度报告。                           | http://a.edu.cn/35    | EXPLICIT
            """)
    void aSingleMentionYieldsToTheRow(String words, String row, ItemStatus expected) {
        assertThat(TestAssessor.assess(REPORT.formatted(words, row))
                        .items()
                        .get(34)
                        .status())
                .isEqualTo(expected);
    }
}
