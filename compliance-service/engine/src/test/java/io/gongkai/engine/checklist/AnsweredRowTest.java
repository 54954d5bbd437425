package io.gongkai.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.item.ItemStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table without numbers whose column answers 是, 否 or 不适用. */
class AnsweredRowTest {

    private static final String TABLE = """
            沅溪学院2021-2022学年信息公开工作年度报告
            一、概述
            有序推进。
            七 其他事项
            没有。
            八 清单公开情况表
            类别 | 事项 | %s | 网址或原因
            基本情况 | 学校章程、规章制度 | 是 | xxgk.yuanxi.example/2
            基本情况 | 学术委员会年度报告 | 否 | 明年三月公布
            招生 | 招生章程、分专业计划 | 是 | 招生网
            招生 | 研究生复试成绩 | 不适用 | 不招研究生
            财务 | 财务管理制度 | 是 |
            财务 | 校办企业资产 | 不适用 | 学院没有企业
            人事 | 岗位设置与聘用办法 | 否 | 只在内部文件中印发
            学生 | 学籍管理办法 | 是 | xs.yuanxi.example/36
            """;

    private static ItemStatus status(String question, int item) {
        return TestAssessor.assess(TABLE.formatted(question))
                .items()
                .get(item - 1)
                .status();
    }

    @ParameterizedTest
    @CsvSource({
        "2, EXPLICIT",
        "4, PLANNED_ONLY",
        "7, EXPLICIT",
        "12, NOT_APPLICABLE",
        "15, EXPLICIT",
        "17, NOT_APPLICABLE",
        "24, NEGATED",
        "36, EXPLICIT"
    })
    void eachRowIsReadForItself(int item, ItemStatus expected) {
        assertThat(status("是否公开", item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15, PARTIAL", "36, EXPLICIT"})
    void theAnswerToAnotherQuestionSaysNothingOfPublication(int item, ItemStatus expected) {
        assertThat(status("是否涉密", item)).isEqualTo(expected);
    }
}
