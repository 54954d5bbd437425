package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Channels under the names that schools give them, and numbers as people say them. */
class ChannelNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学院通过院网公开信息640条，公众号推送211期。 | disclosed_site 640, wechat_posts 211
            学院通过青云网公开信息640条，公众号推送211期。 | wechat_posts 211
            学院通过网站、公众号等平台公开信息640条。 | disclosed_total 640
            院网络中心安排值班640次。 | ''
            网站发布512条，公众号推送120条，橱窗张贴68条，三个渠道共公开信息700条。 | disclosed_site 512, wechat_posts 120, board_items 68, disclosed_total 700
            学院通过网站、公众号、橱窗和家校平台公开信息，全年累计700条：网站512条、公众号120条、橱窗68条。 | disclosed_total 700, disclosed_site 512, wechat_posts 120, board_items 68
            学院通过公众号公开信息，全年累计120条。 | wechat_posts 120
            防疫通告在“战疫专题网”发布，累计发布信息340条。 | ''
            防疫通告在学校网站发布，累计发布信息340条。 | disclosed_site 340
            校内OA办公系统发布文件、通知、会议纪要等910件。 | disclosed_oa 910
            2.校内办公系统。发布公文、校内通知910条。 | disclosed_oa 910
            办公系统运行平稳，学校印发文件91件。 | docs_issued 91
            网站发布1600条，其中综合新闻900条、媒体视角160条、校园公示540条。 | disclosed_site 1600
            网站发布1600条，中央媒体报道学校160次。 | disclosed_site 1600, media_reports 160
            校园网发布新闻560条、通知公告430条，合计990条；公众号推送281篇。 | disclosed_site 990, wechat_posts 281
            校园网发布新闻560条、公众号推送281条，共841条。 | disclosed_site 560, wechat_posts 281, disclosed_total 841
            通过网站、公众号、橱窗三个渠道公开信息700条，数量依次为512条、120条和68条。 | disclosed_total 700, disclosed_site 512, wechat_posts 120, board_items 68
            视频号发布短视频64条。 | ''
            抖音发布短视频64条，视频号20条。 | douyin_posts 64
            印发文件215份，其中党委文件85份。 | docs_issued 215
            录取新生1180名，实际入学1100名。 | admissions_actual 1180, admissions_registered 1100
            全年网上公开680条，网下公开210条，合计公开信息890条。 | disclosed_total 890
            公众号推送318篇，其中阅读量超10万的3篇。 | wechat_posts 318
            招生计划完成率100%，报到率95.1%。 | admissions_rate 100, registration_rate 95.1
            采购计划完成率100%。 | ''
            50项清单中有6项不适用，44项适用，适用事项全部公开。 | list_items_applicable 44, list_items_disclosed 44
            12345热线转办件62件，按期办结率100%。 | service_cases 62, service_case_rate 100
            《沅溪医专报》出版8期。 | newspaper_issues 8
            编印《舆情专报》8期。 | briefs 8
            校办编发《每周要情》40期，每周编发简报1期。 | briefs 40
            """)
    void namesOfChannelsTellWhatIsCounted(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            官方微信关注者8千余人。 | wechat_followers 8000
            官方微信关注者八千余人。 | wechat_followers 8000
            官方微信关注者近千人。 | wechat_followers 1000
            官方微信关注者数千人。 | ''
            每条通知的点击都在千次以上。 | ''
            离校流程的阅读量在万次以上。 | ''
            网站点击量12万次。 | views 120000
            抖音粉丝1万3千人。 | douyin_followers 13000
            招生计划数为1200，实际录取1180人，报到人数1100，报到率93.2%。 | admissions_plan 1200, admissions_actual 1180, admissions_registered 1100, registration_rate 93.2
            招生计划见附件1，录取见附件2。 | ''
            各部门在官网公开信息的数量：教务处：230条，学生处：88条。 | disclosed_site_by_unit 230, disclosed_site_by_unit 88
            会务安排：教务处：230条横幅。 | ''
            """)
    void thousandsAreCountedOnlyWhereItIsSaidHowMany(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            先后办了3次业务培训，两次面向信息员，一次面向新任干部。 | training_count 3
            5月和10月各组织1次联络员培训，累计培训2次。 | training_count 2
            邀请专家作了1场业务培训。 | training_count 1
            邀请专家作了1场招生宣讲。 | ''
            组织信息员培训，两次，共90人。 | training_count 2
            """)
    void trainingsAreCountedOnce(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到1件对信息公开答复不服的举报，没有行政复议和行政诉讼。 | complaints 1, reviews 0, lawsuits 0
            办理答复2件，没有举报；收到1件因答复引起的行政复议，无诉讼。 | complaints 0, reviews 1, lawsuits 0
            """)
    void whatComplaintsWereAboutMayStandBeforeTheWord(String words, String expected) {
        assertThat(figures(PartCode.S5, words)).containsExactlyInAnyOrder(expected.split(", "));
    }

    private static List<String> inMainPart(String words) {
        return figures(PartCode.S2, words);
    }

    private static List<String> figures(PartCode part, String words) {
        String own =
                part == PartCode.S5 ? "complaints|reviews|lawsuits" : "(?!applications|complaints|reviews|lawsuits).*";
        return TestAssessor.assess(aReport().with(part, words).build()).figures().stream()
                .filter(figure -> figure.metric().matches(own))
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .toList();
    }
}
