package io.gongkai.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类别          事项数   适用数   已公开数   备注\n基本信息      6        6        6\n其他          2        1        1          未接受巡视\n合计          50       46       44\n",
                "| 类别 | 清单事项 | 应公开 | 已公开 |\n| --- | --- | --- | --- |\n| 基本信息 | 6 | 6 | 6 |\n| 合计 | 50 | 46 | 44 |\n",
            })
    void theLastRowSumsUpTheItems(String table) {
        assertThat(figures(table)).containsExactlyInAnyOrder("list_items_applicable 46", "list_items_disclosed 44");
    }

    @Test
    void itemsThatDoNotApplyAreNotThoseThatDo() {
        assertThat(figures("类别|清单事项数|不适用|已公开|拟公开\n基本信息|6|0|6|0\n合计|50|18|30|2\n"))
                .containsExactly("list_items_disclosed 30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类别|适用数|已公开数\n基本信息|6|6\n其他|1|1\n",
                "申请类型|受理|已公开\n书面|3|2\n合计|3|2\n",
                "类别|适用数|已公开\n基本信息|6|是\n合计|46|是\n"
            })
    void otherTablesSumUpNoItems(String table) {
        assertThat(figures(table)).isEmpty();
    }

    private static List<String> figures(String table) {
        return TestAssessor.assess("沅溪学院2021-2022学年信息公开工作年度报告\n一、概述\n有序推进。\n八、清单事项公开情况表\n" + table).figures().stream()
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .filter(figure -> figure.startsWith("list_"))
                .toList();
    }
}
