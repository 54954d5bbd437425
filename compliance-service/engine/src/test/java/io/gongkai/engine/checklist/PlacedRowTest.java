package io.gongkai.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.item.ItemStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table whose column says where each item is published, and rows that shorten the items' names. */
class PlacedRowTest {

    private static final String TABLE = """
            沅溪职业学院2021-2022学年信息公开工作年度报告
            一、概述
            有序推进。
            八、清单公开情况表
            |编号|内容|%s|备注|
            |2|章程和规章|官网—制度文库||
            |4|学术委员会章程|科研处页面||
            |6|信息公开年报|官网—信息公开|每年十月|
            |15|财务资产制度|财务处页面|将于十二月公布|
            |19|预算表|尚在审核||
            |22|领导兼职|暂无||
            |24|岗位设置|—||
            |29|课程门数|教务处正在汇总，年底前公开||
            |38|学生奖惩|学生手册||
            """;

    private static ItemStatus status(String head, int item) {
        return TestAssessor.assess(TABLE.formatted(head)).items().get(item - 1).status();
    }

    @ParameterizedTest
    @CsvSource({
        "2, EXPLICIT",
        "4, EXPLICIT",
        "6, EXPLICIT",
        "15, PLANNED_ONLY",
        "19, PLANNED_ONLY",
        "22, NOT_APPLICABLE",
        "24, NOT_APPLICABLE",
        "29, PLANNED_ONLY",
        "38, EXPLICIT"
    })
    void aNamedPlaceIsAsGoodAsAMark(int item, ItemStatus expected) {
        assertThat(status("公开栏目", item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, PARTIAL", "38, PARTIAL"})
    void inAColumnOfSomethingElseItSaysNothingOfPublication(int item, ItemStatus expected) {
        assertThat(status("责任部门", item)).isEqualTo(expected);
    }
}
