package io.gongkai.engine.figure;

import static io.gongkai.engine.figure.TableReport.figures;
import static io.gongkai.engine.figure.TableReport.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units and what they published, in lines below a caption, without a head. */
class NamedCountsTest {

    private static final String CAPTION = "学校主页609条信息的来源部门及数量如下：\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教务处　　　310\n团委　　　　 95\n党委宣传部　204\n各处都有专人。\n",
                "教务处\t310\n团委\t95\n党委宣传部\t204\n",
                "教务处　　310条\n团委　　95条\n党委宣传部　　204条\n",
                "教务处　　310　　团委　　95\n党委宣传部　204　　招生办　0\n",
                "教务处　　310\n团委　　95\n党委宣传部　　204\n合计　　609\n"
            })
    void eachLineCountsForItsUnit(String lines) {
        assertThat(figures(CAPTION + lines))
                .contains("disclosed_site_by_unit 310", "disclosed_site_by_unit 95", "disclosed_site_by_unit 204")
                .noneMatch(figure -> figure.endsWith("by_unit 609"));
        assertThat(findings("FIG-01", CAPTION + lines)).isEmpty();
    }

    @Test
    void theCaptionMayEndWithoutAColon() {
        assertThat(figures("各二级学院网站信息发布量统计如下\n机电学院　210\n经管学院　180\n艺术学院　95\n合计　485\n"))
                .containsExactly(
                        "disclosed_site_by_unit 210", "disclosed_site_by_unit 180", "disclosed_site_by_unit 95");
    }

    @Test
    void theTotalOfTheCaptionIsHeldAgainstTheLines() {
        String lines = "教务处　　　310\n团委　　　　 95\n党委宣传部　204\n";
        assertThat(findings("FIG-01", CAPTION.replace("609", "619") + lines)).containsExactly("FIG-01");
        assertThat(findings("FIG-01", CAPTION.replace("609条信息的来源部门", "1309条信息中前三个部门") + lines))
                .isEmpty();
        assertThat(findings("FIG-01", "学校主页发布619条信息。各部门信息数量如下：\n" + lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各部门受理信息公开申请数量如下：\n教务处　3\n人事处　2\n学生处　1\n",
                "各部门信息员的办公电话如下：\n教务处　2201\n人事处　2202\n学生处　2203\n",
                "各部门网站的信息数量如下：\n教务处最多。\n人事处　2\n学生处　1\n团委　4\n",
                "公开的重点如下：\n教务处　310\n团委　95\n党委宣传部　204\n",
            })
    void otherLinesCountNoPages(String lines) {
        assertThat(figures(lines)).noneMatch(figure -> figure.contains("by_unit"));
    }
}
