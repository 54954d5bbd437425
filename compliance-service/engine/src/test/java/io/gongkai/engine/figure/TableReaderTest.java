package io.gongkai.engine.figure;

import static io.gongkai.engine.figure.TableReport.figures;
import static io.gongkai.engine.figure.TableReport.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String WITH_UNITS =
            "| 渠道 | 单位 | 数量 |\n| --- | --- | --- |\n| 学校网站 | 条 | 1912 |\n| 微信公众号 | 条 | 421 |\n| 合计 | 条 | %d |\n";

    @Test
    void aColumnOfUnitsStandsInNoOnesWay() {
        assertThat(figures(WITH_UNITS.formatted(2333)))
                .containsExactly("disclosed_site 1912", "wechat_posts 421", "disclosed_total 2333");
    }

    @Test
    void theLastRowIsHeldAgainstTheOthers() {
        assertThat(findings("FIG-01", WITH_UNITS.formatted(2333))).isEmpty();
        assertThat(findings("FIG-01", WITH_UNITS.formatted(2433))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+------+------+\n| 渠道 | 数量 |\n+======+======+\n| 主页 | 905条 |\n+------+------+\n| 公众号 | 133条 |\n+------+------+\n| 合计 | 1,038条 |\n+------+------+\n",
                "┌────┬────┐\n│渠道│数量│\n├────┼────┤\n│主页│905条│\n│公众号│133条│\n│合计│1038条│\n└────┴────┘\n"
            })
    void rulesBetweenRowsAreNoRows(String table) {
        assertThat(figures(table)).containsExactly("disclosed_site 905", "wechat_posts 133", "disclosed_total 1038");
        assertThat(findings("FIG-01", table)).isEmpty();
        assertThat(findings("FIG-01", table.replace("133", "153"))).hasSize(1);
    }

    @Test
    void notesInARowSpeakOfItsChannel() {
        assertThat(figures("渠道\t条数\t说明\n学校官网\t1688\t含子站\n微信公众号\t366\t粉丝6.3万\n抖音号\t240\t播放512万次\n"))
                .containsExactlyInAnyOrder(
                        "disclosed_site 1688",
                        "wechat_posts 366",
                        "wechat_followers 63000",
                        "douyin_posts 240",
                        "views 5120000");
    }

    @Test
    void columnsMayStandUnderEachOtherByBlanks() {
        assertThat(figures(
                        "门户网站        2345条    含二级学院\n微信公众号      377篇     与网站部分重复发布\n抖音            301个     粉丝5.7万人\n"))
                .containsExactly(
                        "disclosed_site 2345", "wechat_posts 377", "douyin_posts 301", "douyin_followers 57000");
    }

    @Test
    void theColumnOfNamesMayHaveNoHead() {
        String rows =
                "官方网站        866      812      54\n信息公开专栏    120      105      15\n总计            986      917      69\n";
        assertThat(figures("            2021-2022学年  2020-2021学年  增减数\n" + rows))
                .containsExactly("disclosed_site 866", "disclosed_column 120", "disclosed_total 986");
        assertThat(figures("数量        说明\n官方网站    含子站    866\n信息公开专栏  另计    120\n"))
                .isEmpty();
    }

    @Test
    void subtotalsAreNeitherPartsNorTotals() {
        String table = "渠道\t数量（条）\n门户网站\t713\n信息公开网\t208\n小计\t921\n微信公众号\t402\n合计\t1323\n";
        assertThat(figures(table))
                .containsExactly(
                        "disclosed_site 713", "disclosed_column 208", "wechat_posts 402", "disclosed_total 1323");
        assertThat(findings("FIG-01", table)).isEmpty();
        assertThat(findings("FIG-01", table.replace("1323", "1333"))).hasSize(1);
    }

    @Test
    void serialNumeralsBetweenBlanksAreNoPartOfAName() {
        assertThat(figures("序号    渠道    数量（条）\n一    门户网站    713\n二    微信公众号    402\n"))
                .containsExactly("disclosed_site 713", "wechat_posts 402");
    }

    @Test
    void namesMayBeSpreadOverTheirColumnsAndUnitsStandInTheirOwn() {
        assertThat(figures("渠 道            数 量（条）\n学院官网          905\n微信公众号        377\n合 计            1282\n"))
                .containsExactly("disclosed_site 905", "wechat_posts 377", "disclosed_total 1282");
        assertThat(figures("渠道    数量    单位\n官网    905    条\n校报    16     期\n"))
                .containsExactly("disclosed_site 905", "newspaper_issues 16");
    }

    @Test
    void aRunOfDigitsIsNoCount() {
        assertThat(figures("项目\t数量\n门户网站\t1200条\n微信公众号\t1234567890123456条\n")).containsExactly("disclosed_site 1200");
        assertThat(figures("门户网站        123456789012345678901条    含二级学院\n微信公众号      377篇     与网站部分重复发布\n"))
                .containsExactly("wechat_posts 377");
    }

    @Test
    void sumsOfApplicationsStandInTheirColumn() {
        assertThat(figures("项目\t自然人\t法人\t合计\n本年新收申请\t3\t1\t4\n予以公开\t2\t0\t2\n行政复议\t0\t0\t0\n"))
                .containsExactly("applications_received 4", "reviews 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 渠道 | 2020-2021学年 | 2021-2022学年 | 增减 |\n| --- | --- | --- | --- |\n| 学校网站 | 800 | 912 | +112 |\n| 微信公众号 | 300 | 288 | -12 |\n| 合计 | 1100 | 1200 | +100 |\n",
                "渠道\t本学年（条）\t上学年（条）\t变化\n学校网站\t912\t800\t＋112\n微信公众号\t288\t300\t－12\n合计\t1200\t1100\t＋100\n",
                "| 公开渠道 | 2021—2022 | 2020—2021 |\n| 门户网站 | 912 | 800 |\n| 公众号 | 288 | 300 |\n| 总计 | 1200 | 1100 |\n",
            })
    void onlyThisYearsColumnCounts(String table) {
        assertThat(figures(table)).containsExactly("disclosed_site 912", "wechat_posts 288", "disclosed_total 1200");
        assertThat(findings("FIG-01", table)).isEmpty();
    }

    @Test
    void yearsOfSomethingElseAreNoChannels() {
        assertThat(figures("| 指标 | 2020-2021学年 | 2021-2022学年 |\n| 教师 | 412 | 420 |\n| 学生 | 8100 | 8230 |\n"))
                .isEmpty();
    }
}
