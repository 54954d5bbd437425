package io.gongkai.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespectiveReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            其中门户网站、信息公开网和公众号分别为310条、95条和204条。 | disclosed_site 310, disclosed_column 95, wechat_posts 204
            学校官网、内网、抖音号发布信息分别为310条、95条、40条，全年合计445条。 | disclosed_site 310, disclosed_oa 95, douyin_posts 40, disclosed_total 445
            官网与微博依次推送310条与95条。 | disclosed_site 310, weibo_posts 95
            各单位发布如下：教务处、招生与就业处、校医院分别发布31条、28条、9条。 | disclosed_site_by_unit 31, disclosed_site_by_unit 28, disclosed_site_by_unit 9
            官方微信、官方微博、抖音发布量分别为310篇、95条和40条。 | wechat_posts 310, weibo_posts 95, douyin_posts 40
            机械系、电气系、财经系三个系的网页分别公开信息31条、28条和9条。 | disclosed_site_by_unit 31, disclosed_site_by_unit 28, disclosed_site_by_unit 9
            文科学部、理学部、工学部所属学院网站公开信息分别为31条、28条、9条。 | disclosed_site_by_unit 31, disclosed_site_by_unit 28, disclosed_site_by_unit 9
            附属医院即第一、第二附属医院、口腔医院的网站发布信息分别为31条、28条、9条。 | disclosed_site_by_unit 31, disclosed_site_by_unit 28, disclosed_site_by_unit 9
            公众号“沅溪青年”“沅溪招生”粉丝分别为1.9万人和2.3万人。 | wechat_followers 19000, wechat_followers 23000
            微博推送95条，抖音推送40条，粉丝分别为1.9万和2.3万。 | weibo_posts 95, douyin_posts 40, weibo_followers 19000, douyin_followers 23000
            毕业生3100人，其中本科生2600人、硕士生500人，就业率分别为97.3%、98.7%。 | graduates 3100, employment_rate 97.3, employment_rate 98.7
            招生计划、实际录取和报到人数分别为900人、890人和881人。 | admissions_plan 900, admissions_actual 890, admissions_registered 881
            录取率和报到率分别为99.1%和96.4%。 | admissions_rate 99.1, registration_rate 96.4
            学校用门户网站、官方公众号、校园大屏和OA公开信息，四个渠道的数量分别为310条、204条、36条、95条。 | disclosed_site 310, wechat_posts 204, board_items 36, disclosed_oa 95
            四类渠道（官网、公众号、微博、抖音）分别发布信息800条、300条、200条、100条。 | disclosed_site 800, wechat_posts 300, weibo_posts 200, douyin_posts 100
            依托官网、微博公布信息。两个平台分别发布310条、95条，总计405条。 | disclosed_site 310, weibo_posts 95, disclosed_total 405
            分单位看，化工学院、财经学院及图书馆分别为12条、15条及7条，小计34条。 | disclosed_site_by_unit 12, disclosed_site_by_unit 15, disclosed_site_by_unit 7
            """)
    void namesAndCountsStandInTheSameOrder(String words, String expected) {
        assertThat(figures(assess(words))).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教师、学生、家长评议得分分别为93.4分、91.8分、90.5分。",
                "货物、工程、服务类分别为16条、5条、8条。",
                "公开、部分公开、不予公开分别为3件、1件、1件。",
                "学校设有网站和公众号。三类问题分别为16条、5条、8条。"
            })
    void aListThatIsNotWhollyUnderstoodSaysNothing(String words) {
        assertThat(figures(assess(words))).isEmpty();
    }

    @Test
    void countsOfSeveralUnitsAreInNoConflict() {
        assertThat(assess("各单位发布如下：教务处、财务处、图书馆分别为31条、28条、9条。").findings())
                .noneMatch(finding -> finding.rule().equals("FIG-03"));
    }

    private static Assessment assess(String words) {
        return TestAssessor.assess("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + words);
    }

    private static List<String> figures(Assessment assessment) {
        return assessment.figures().stream()
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .toList();
    }
}
