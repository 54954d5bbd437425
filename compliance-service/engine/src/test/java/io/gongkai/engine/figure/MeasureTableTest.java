package io.gongkai.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTableTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 项目 | 人数 | 比率 |\n|---|---|---|\n| 2022年招生计划 | 2400 | — |\n| 实际录取 | 2,352 | 98% |\n| 报到 | 2117 | 90.01% |\n",
                "类别          招生计划   录取人数   录取率   报到数   报到率\n普通本科      2000      1960      98%      1764      90%\n专升本        400       392       98%      353       90.05%\n合  计        2400      2352      98%      2117      90.01%\n",
                "批次\t计划数\t录取数\t录取率\t报到数\t报到率\n秋季\t2400\t2352\t98%\t2117\t90.01%\n",
            })
    void measuresStandInColumnsOrRows(String table) {
        assertThat(TableReport.figures(table))
                .containsExactlyInAnyOrder(
                        "admissions_plan 2400",
                        "admissions_actual 2352",
                        "admissions_rate 98",
                        "admissions_registered 2117",
                        "registration_rate 90.01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年份\t计划数\t录取数\n2021\t2400\t2352\n2022\t2500\t2461\n",
                "层次\t计划数\t录取数\n本科\t2400\t2356\n",
                "层次\t计划数\t录取数\n秋季\t2400\t2356\n批次已满。\n层次\t计划数\t录取数\n春季\t600\t590\n",
                "层次\t计划数\t录取数\n本科\t2400\t约2356\n合计\t3000\t2946\n",
                "公开内容\t数量\t备注\n招生计划\t12\t\n录取\t8\t\n",
                "项目\t人数\n班车司机\t12\n录取\t2352\n"
            })
    void rowsOfSeveralYearsAndOneNameByChanceAreNoMeasures(String table) {
        assertThat(TableReport.figures(table)).isEmpty();
    }

    @Test
    void lastYearsNumbersBesideThisYearsAreNoRates() {
        assertThat(TableReport.figures("项目\t人数\t上学年人数\n录取\t2356\t2298\n报到\t2300\t2250\n"))
                .containsExactly("admissions_actual 2356", "admissions_registered 2300");
    }

    @Test
    void unitsInATableOfListItemsAreNone() {
        assertThat(figures("部门\t应公开数\t已公开数\n教务处\t650\t650\n合计\t1250\t1248\n")).isEmpty();
    }

    private static List<String> figures(String table) {
        return TestAssessor.assess("沅溪学院2021-2022学年信息公开工作年度报告\n一、概述\n有序推进。\n八、清单事项公开情况表\n" + table).figures().stream()
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .filter(figure -> figure.startsWith("list_"))
                .toList();
    }
}
