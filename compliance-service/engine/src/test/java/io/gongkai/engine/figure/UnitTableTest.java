package io.gongkai.engine.figure;

import static io.gongkai.engine.figure.TableReport.figures;
import static io.gongkai.engine.figure.TableReport.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各部门网站公开情况见下表：\n| 部门 | 数量（条） |\n| --- | --- |\n| 教务处 | 310 |\n| 团委 | 95 |\n| 两办 | 204 |\n| 合计 | 609 |\n",
                "二级单位公开信息统计\n单位\t网站信息（条）\t信息员（人）\n教务处\t310\t2\n团委\t95\t1\n两办\t204\t2\n合计\t609\t5\n",
                "部门网站信息609条，分布如下：\n部门        本学年   上学年   增减\n教务处      310      280      30\n团委        95       101      -6\n两办        204      190      14\n合计        609      571      38\n",
                "表3 部门网页公开信息\n部门 | 2020-2021学年网页（条） | 2021-2022学年网页（条） | 本学年公众号（篇）\n教务处 | 280 | 310 | 40\n团委 | 101 | 95 | —\n两办 | 190 | 204 | 12\n",
                "表3 部门公开信息\n序号|部门|公众号（篇）|网站（条）\n1|教务处|40|310\n2|团委|55|95\n3|两办|12|204\n",
            })
    void eachRowCountsForItsUnit(String table) {
        assertThat(figures(table))
                .contains("disclosed_site_by_unit 310", "disclosed_site_by_unit 95", "disclosed_site_by_unit 204")
                .noneMatch(figure -> figure.endsWith(" 609") && figure.contains("total"))
                .noneMatch(figure -> figure.matches(".*_by_unit (?:280|40|2|30|55|609)"));
    }

    @Test
    void columnsMayStandTwiceBesideEachOther() {
        assertThat(
                        figures(
                                "各学院网站信息公开数量\n学院        数量（条）      学院        数量（条）\n农学院      214            文学院      203\n药学院      76\n"))
                .containsExactly(
                        "disclosed_site_by_unit 214", "disclosed_site_by_unit 203", "disclosed_site_by_unit 76");
    }

    @Test
    void theHeadMayNameThoseThatSentTheNews() {
        assertThat(
                        figures(
                                "表2 官网信息来源（单位：条）\n| 供稿单位 | 条数 | 供稿单位 | 条数 |\n|---|---:|---|---:|\n| 教务处 | 214 | 团委 | 203 |\n| 农学院 | 76 | 总计 | 493 |\n"))
                .contains("disclosed_site_by_unit 214", "disclosed_site_by_unit 203", "disclosed_site_by_unit 76")
                .noneMatch(figure -> figure.endsWith("by_unit 493"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各部门信息公开申请办理情况\n| 部门 | 数量（件） |\n| 教务处 | 3 |\n| 人事处 | 2 |\n",
                "各学院毕业生就业情况\n学院\t毕业生\t就业\n化工学院\t310\t295\n财经学院\t204\t199\n",
                "各单位信息员培训\n单位\t参训（人）\n教务处\t12\n团委\t9\n",
                "信息公开工作要点\n部门 任务\n教务处 310\n",
                "（一） 公开数量\n学院网站公开信息 310 条，\n公众号公开信息 95 条。\n",
            })
    void otherTablesCountNoPages(String table) {
        assertThat(figures(table)).noneMatch(figure -> figure.contains("by_unit"));
    }

    @Test
    void aColumnOfMeasuresNamesNoUnits() {
        assertThat(figures("渠道\t单位\t数量\n学校主页\t条\t912\n公众号\t条\t288\n总计\t条\t1200\n"))
                .containsExactly("disclosed_site 912", "wechat_posts 288", "disclosed_total 1200");
    }

    @Test
    void channelsMayStandUnderEachOtherByBlanksWithLastYear() {
        assertThat(
                        figures(
                                "渠道            2021-2022学年    2020-2021学年    增减\n学校网站        912              800              +112\n公众号          288              300              -12\n合计            1200             1100             +100\n"))
                .containsExactly("disclosed_site 912", "wechat_posts 288", "disclosed_total 1200");
    }

    @Test
    void everyColumnIsHeldAgainstItsSum() {
        String table = "部门网站和公众号公开信息\n部门|网站（条）|公众号（篇）\n教务处|310|40\n人事处|95|—\n团委|204|55\n合计|609|%d\n";

        assertThat(findings("FIG-01", table.formatted(95))).isEmpty();
        assertThat(findings("FIG-01", table.formatted(105))).hasSize(1);
    }

    @Test
    void aColumnOfGrowthIsOneOfPercentages() {
        String table =
                "部门网站公开信息\n|部门|上学年（条）|本学年（条）|增幅（%%）|\n|教务处|200|220|10.0|\n|团委|100|115|15.0|\n|财务处|80|84|5.0|\n|人事处|60|75|%s|\n|后勤处|40|44|10.0|\n";

        assertThat(findings("FIG-02", table.formatted("25.0"))).isEmpty();
        assertThat(findings("FIG-02", table.formatted("35.0"))).hasSize(1);
    }
}
