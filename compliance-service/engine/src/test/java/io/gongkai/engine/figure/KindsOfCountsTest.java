package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsOfCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制发公文420件，其中主动公开300件、依申请公开80件、不予公开40件。 | docs_issued 420
            制发公文310份，三类分别为200份、70份和40份。 | docs_issued 310
            官网发布信息900条，又可分为三类：新闻500条、通知250条、公示150条。 | disclosed_site 900
            公开的渠道分为两类：网站500条、公众号250条。 | disclosed_site 500, wechat_posts 250
            召开情况通报会60次，其中党委会通报20次、院务会通报40次。 | meetings 60
            网站发布900条，其中新闻700条；橱窗更换30期；电子屏滚动40条。 | disclosed_site 900, board_items 30, board_items 40
            尚未开通微信，新浪微博发出640条。 | weibo_posts 640
            学院首页新闻、公告栏目发布信息910条。 | disclosed_site 910
            公开内容分为三类：概况、制度、招生，本学年主动公开信息共1245条。 | disclosed_total 1245
            公开工作包括两类，一类是主动公开，全年共主动公开信息1245条；另一类依申请。 | disclosed_total 1245
            宣传栏（含电子屏）发布信息120条，公告栏张贴信息86条。 | board_items 120, board_items 86
            全年召开教职工大会（包括教代会）2次，座谈会5次。 | meetings 2, meetings 5
            官网公布信息2000条；公众号推送信息300条。以上合计2300条，新媒体占比逐年提高。 | disclosed_site 2000, wechat_posts 300, disclosed_total 2300
            办公室受理信息公开申请9件，其中网络平台7件、邮寄2件。 | ''
            受理信息公开申请5件，网站主动公开信息1200条。 | disclosed_site 1200
            全年同时公布46项内部管理制度，网站发布信息910条。 | disclosed_site 910
            """)
    void kindsOfWhatWasCountedAreNoFurtherCounts(String words, String expected) {
        assertThat(TestAssessor.assess(aReport().with(PartCode.S2, words).build()).figures().stream()
                        .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                        .filter(figure -> !figure.startsWith("applications") && !figure.endsWith(" 0")))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }
}
