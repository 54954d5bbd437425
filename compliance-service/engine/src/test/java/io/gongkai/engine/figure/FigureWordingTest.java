package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022届2105名毕业生中，1983人落实去向，落实率94.20%。 | graduates 2105, employed 1983, employment_rate 94.2
            本届毕业3127人，就业3046人。 | graduates 3127, employed 3046
            毕业生2979人，已落实2746人，去向落实率92.18%。 | graduates 2979, employed 2746, employment_rate 92.18
            毕业生4820人，就业4579人，其中省内就业3021人。 | graduates 4820, employed 4579
            2022届共有760名毕业生，712人找到工作，就业比例93.68%。 | graduates 760, employed 712, employment_rate 93.68
            毕业生760人，落实去向712人，占93.68%。 | graduates 760, employed 712, employment_rate 93.68
            """)
    void graduatesStandBeforeOrBehindTheirNumber(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            微信用户15.8万，微博7.3万，抖音4.26万。 | wechat_followers 158000, weibo_followers 73000, douyin_followers 42600
            抖音账号粉丝1.9万、作品96个。 | douyin_followers 19000, douyin_posts 96
            校报371篇（共28期）。 | newspaper_items 371, newspaper_issues 28
            《江海大报》出版16期。 | newspaper_issues 16
            编印《校办要情》42期。 | briefs 42
            “信息公开”网新增431条。 | disclosed_column 431
            境外媒体刊登我院报道12篇。 | media_reports 12
            办公ＯＡ８４２条。 | disclosed_oa 842
            账号粉丝为累计数，官方微信12万人，官方微博5.1万人。 | wechat_followers 120000, weibo_followers 51000
            关注人数如下：微信公众号3100人；抖音820人。 | wechat_followers 3100, douyin_followers 820
            钉钉工作台602条。 | disclosed_oa 602
            校园橱窗更新40版。 | board_items 40
            """)
    void aChannelIsKnownByItsNeighboursToo(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采购一律进入公共资源平台，累计公告137个包件。 | tender_items 137
            全年完成58个政府采购项目。 | tender_items 58
            五万元以上的货物、服务均发布招标公告、成交公告，本学年合计发布408条。 | tender_items 408
            就此召开说明会5场。 | meetings 5
            对信息员进行了2次集中培训。 | training_count 2
            先后2次组织信息公开业务培训。 | training_count 2
            面向干部举办信息公开专题讲座3场。 | training_count 3
            “接诉即办”平台受理1104件。 | service_cases 1104
            接待日当场受理事项37件，均已办结。 | service_cases 37
            分三次对信息员进行培训。 | training_count 3
            2次面向各学院开展业务培训。 | training_count 2
            召开职代会、学生代表会、家长会等11次。 | meetings 11
            学年内发布各类信息817条。 | disclosed_total 817
            学年内，学校公开信息1305条。 | disclosed_total 1305
            分单位看，人力资源部41条。 | disclosed_site_by_unit 41
            """)
    void workIsToldInManyWords(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            院长办公会先后三次听取公开工作汇报。
            党委会专题研究2次。
            教代会实施细则和两次大会的决议已经印发。
            对各二级网站拉网检查，下发整改通知书14份。
            疫情防控方案、健康日报等发布216条。
            面向社会举办学术讲座120场。
            请学生试读网站上的一百三十条信息。
            校园内新装电子屏六块。
            【浏览：213次】
            清理旧栏目，废止过时文件六件。
            校报因停电停印三期。
            拟录取名单共412人公示。
            全年报到人数比录取人数少56人。
            帮扶村公开栏张贴十二期。
            栏目已经改版。学年内专题研究信息公开一次。
            """)
    void whatOnlySoundsLikeACountIsNone(String words) {
        assertThat(figures(words)).isEmpty();
    }

    @Test
    void aPointTellsOfItsChannelToTheEndOfItsParagraph() {
        assertThat(figures("(1)学院网站。改版以后更好用了。一学年发布信息1023条。\n(2)微信。推送199期，粉丝突破1.1万。\n公告栏。张贴95张。"))
                .containsExactly("disclosed_site 1023", "wechat_posts 199", "wechat_followers 11000", "board_items 95");
        assertThat(figures("(1)学院网站。改版以后更好用了。\n全年主动公开信息1023条。")).containsExactly("disclosed_total 1023");
    }

    @Test
    void aSumMayStandBehindSeveralSentences() {
        assertThat(figures("1.网站。发布1200条。\n2.微信公众号。推送300篇。\n以上（一）（二）项合计1500条。")).contains("disclosed_total 1500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，总数830条",
                "，总量达到830条",
                "，加起来830条",
                "，三者相加为830条",
                "，三类渠道之和为830条",
                "，一共830条",
                "＝830条",
                "，总计…………830条"
            })
    void aSumHasManyNames(String sum) {
        assertThat(figures("主页540条，公众号210条，橱窗80条" + sum + "。"))
                .containsExactly("disclosed_site 540", "wechat_posts 210", "board_items 80", "disclosed_total 830");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各渠道全年对外发布", "全年向社会公布共计"})
    void whatAllChannelsPublishedIsTheTotal(String words) {
        assertThat(figures(words + "1500条：官网900条，公众号600条。"))
                .containsExactly("disclosed_total 1500", "disclosed_site 900", "wechat_posts 600");
        assertThat(figures("招聘信息" + words + "1500条。")).isEmpty();
    }

    @Test
    void whatOneChannelPublishedIsNoTotalOfAll() {
        assertThat(figures("网站信息中，通知类520条、采购公告40条，合计560条。")).doesNotContain("disclosed_total 560");
        assertThat(figures("网站520条、公众号40条，合计560条。")).contains("disclosed_total 560");
    }

    @Test
    void anotherStatementIsNoListOfChannels() {
        assertThat(figures("公文印发后自动进入待公开池；信息公开网共发布信息806条。")).containsExactly("disclosed_column 806");
    }

    @Test
    void zerosMayStandBeforeTheirThing() {
        assertThat(read(aReport().with(PartCode.S5, "0举报、0复议、0诉讼。").build()))
                .contains("complaints 0", "reviews 0", "lawsuits 0");
        assertThat(read(aReport().with(PartCode.S5, "10件举报均已办结。").build())).doesNotContain("complaints 0");
    }

    @Test
    void zerosCountOutsideTheirPartWhereTheyNameWhatTheStatuteNames() {
        assertThat(read(aReport()
                        .without(PartCode.S5)
                        .with(PartCode.S7, "一年来未发生举报、复议、诉讼事件。")
                        .build()))
                .contains("complaints 0", "reviews 0", "lawsuits 0");
    }

    /** Figures of the second part with these words; the others say nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学校网站所发信息里，教务处163条、图书馆86条，居前两位。 | disclosed_site_by_unit 163, disclosed_site_by_unit 86
            按数量排序，教务处163条、图书馆86条，名列前茅。 | disclosed_site_by_unit 163, disclosed_site_by_unit 86
            校外媒体刊发海城职院报道25篇。 | media_reports 25
            各类媒体刊登海城学院新闻30次。 | media_reports 30
            主流媒体刊发海城学院12篇。 | media_reports 12
            校务公开专栏发布121条。 | disclosed_column 121
            学校网站公开信息2600条，其中新闻类1500条、通知公告类700条、讲座类400条。 | disclosed_site 2600
            智慧校园门户公开信息1200条。 | disclosed_oa 1200
            公众号粉丝3.6万左右。 | wechat_followers 36000
            申请经过登记、审查、办理、答复四个环节。 | ''
            督办实行台账办法，办结一件划掉一件。 | ''
            校务信箱全年受理来信149件，办结149件。 | service_cases 149
            采购网站发布公告，其中工程类30条、货物类52条。 | ''
            从载体看，官网620条，抖音80条；从对象看，面向社会500条，面向校内200条。 | disclosed_site 620, douyin_posts 80
            毕业生900人，就业810人，其中留省内就业600人。 | graduates 900, employed 810
            毕业生900人，就业810人，其中在本市就业310人。 | graduates 900, employed 810
            计划录取1200人，实际录取1190人。 | admissions_plan 1200, admissions_actual 1190
            按计划录取新生1200人。 | admissions_actual 1200
            计划招生800人，招生计划完成97.5%。 | admissions_plan 800, admissions_rate 97.5
            计划招生800人，录取完成97.5%。 | admissions_plan 800, admissions_rate 97.5
            录取780人，最终到校772人，到校率98.97%。 | admissions_actual 780, admissions_registered 772, registration_rate 98.97
            录取780人，家长到校参观500人。 | admissions_actual 780
            招生计划800，录取780，报到772；毕业690，就业655。 | admissions_plan 800, admissions_actual 780, admissions_registered 772, graduates 690, employed 655
            网上可查招生计划2021、录取2021，均为链接。 | ''
            公号推送133篇。 | wechat_posts 133
            官网与信息公开专栏发布905条。 | disclosed_site 905
            橱窗换成电子屏，首批六块。 | ''
            宣讲会开了三场，推进会开了2次。 | meetings 2
            美育教育报告另行编写，不适用的有三条。 | ''
            来源：党政办  2022-10-08 15:20  阅读 1,077 次 | ''
            服务窗口受理师生事务640件，办结率99%。 | service_cases 640, service_case_rate 99
            教代会收到提案37件。 | ''
            开学前组织信息员培训一次。 | training_count 1
            下学年拟培训三次，召开座谈会2次。 | meetings 2
            """)
    void whoseCountItIsStandsBesideIt(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50项中我校适用42项，已公开40项。 | list_items_applicable 42, list_items_disclosed 40
            清单里剔除不适用事项，我校适用38项，三十八项全部公开。 | list_items_applicable 38, list_items_disclosed 38
            五十项中适用的有44项，已公开43项；不适用六项。 | list_items_applicable 44, list_items_disclosed 43
            对照清单发现问题九个，已整改七个，另两个涉及系统。 | ''
            适用我院33项，已公布31项。 | list_items_applicable 33, list_items_disclosed 31
            适用我院的事项为33项，现已落地31项。 | list_items_applicable 33, list_items_disclosed 31
            适用33项，均已公开。 | list_items_applicable 33, list_items_disclosed 33
            适用新办法的2项工程已经完工。 | ''
            """)
    void itemsThatApplyAreCountedOutOfTheList(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @Test
    void whatBecameOfAReviewIsNoReview() {
        assertThat(read(aReport()
                        .with(PartCode.S5, "没有举报；行政复议3件，其中复议机关维持2件；没有诉讼。")
                        .build()))
                .contains("reviews 3")
                .doesNotContain("reviews 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年一件都没有。",
                "从未发生过。",
                "三项均无。",
                "一年来，没有出现。",
                "举报、复议、诉讼三项皆无。",
                "举报、复议、诉讼三项情况均未发生。",
                "不存在由公开引起的举报、复议或诉讼。"
            })
    void noneOfAllThreeIsThreeZeros(String words) {
        assertThat(read(aReport().with(PartCode.S5, words).build()))
                .contains("complaints 0", "reviews 0", "lawsuits 0")
                .doesNotContain("lawsuits 3");
    }

    @Test
    void whatBecameOfACaseIsNoDenial() {
        assertThat(read(aReport().with(PartCode.S5, "举报2件无实据，复议3件均为维持，诉讼1件未结。").build()))
                .contains("complaints 2", "reviews 3", "lawsuits 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来件9件，复函9件。", "收件9件，发出答复9件。", "递来申请9件，9件都在期限内回了函。", "受理申请9件，9件全数按时答复。"})
    void applicationsComeAndAreAnsweredInManyWords(String words) {
        assertThat(read(aReport().with(PartCode.S3, words).build()))
                .filteredOn(figure -> figure.startsWith("applications_"))
                .containsExactly("applications_received 9", "applications_answered 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到申请9件，9件申请均已按期答复，其中延期答复2件。", "收到申请9件，已答覆9件。"})
    void anAnswerThatTookLongerIsNoFurtherOne(String words) {
        assertThat(read(aReport().with(PartCode.S3, words).build()))
                .filteredOn(figure -> figure.startsWith("applications_"))
                .containsExactly("applications_received 9", "applications_answered 9");
    }

    @Test
    void anExamThatIsLookedAtAgainIsNoApplication() {
        assertThat(read(aReport()
                        .with(PartCode.S2, "考生申请复核成绩21人次，均予答复。")
                        .with(PartCode.S3, "共收到申请4件。")
                        .build()))
                .contains("applications_received 4")
                .doesNotContain("applications_received 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"均于十五个工作日内答复", "均在15个工作日内答复", "均按期答复", "全部依法答复"})
    void allAnsweredIsAsManyAsWereReceived(String words) {
        String text =
                aReport().with(PartCode.S3, "本学年收到信息公开申请23件，" + words + "。").build();
        assertThat(TestAssessor.assess(text).figures())
                .filteredOn(figure -> figure.metric().equals("applications_answered"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("23"));
    }

    private static List<String> figures(String words) {
        return read("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + words);
    }

    private static List<String> read(String text) {
        return TestAssessor.assess(text).figures().stream()
                .map(figure -> figure.metric() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .toList();
    }
}
