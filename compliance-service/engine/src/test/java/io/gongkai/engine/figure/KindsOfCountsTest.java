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
            印发文件96件，其中党委文件40件、行政文件56件。 | docs_issued 96
            印发文件96件，除8件涉密外，88件在内网公开。 | docs_issued 96
            以文件形式下发96份（党委40份、行政56份）。 | docs_issued 96
            完成采购36项，公开招标30项、询价6项。 | tender_items 36
            公示采购项目36项（政府采购30项、校内自行采购6项），其中防汛物资采购4项。 | tender_items 36
            完成招标36项，一次成交33项，一次成交率91.7%。 | tender_items 36
            发布采购公告36项，工程招标公告21项。 | tender_items 36, tender_items 21
            开展信息公开培训3场：新任信息员培训1场、保密培训2场。 | training_count 3
            举办信息员培训3次、保密培训2次。 | training_count 3, training_count 2
            官网发布信息900条。官网900条中通知公告450条。 | disclosed_site 900, disclosed_site 900
            校园网公开信息900条，比上学年多60条。按栏目分，新闻500条，通知400条。 | disclosed_site 900
            全年采购招标36项，占年度采购计划40项的90%。 | tender_items 36
            全年同时公布46项内部管理制度，网站发布信息910条。 | disclosed_site 910
            """)
    void kindsOfWhatWasCountedAreNoFurtherCounts(String words, String expected) {
        assertThat(TestAssessor.assess(aReport().with(PartCode.S2, words).build()).figures().stream()
                        .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                        .filter(figure -> !figure.startsWith("applications") && !figure.endsWith(" 0")))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }
}
