package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

    @Test
    void channelsListedOnlyToBeSummedUpMakeATotal() {
        assertThat(figures("通过网站、微信公众号、公告栏等渠道累计公开各类信息3256条。")).containsExactly("disclosed_total 3256");
    }

    @Test
    void oneKindOfChannelKeepsItsOwnCount() {
        assertThat(figures("通过公告栏、宣传栏主动公开信息300条，通过微信、微博、抖音等新媒体公开信息1157条。"))
                .containsExactly("board_items 300", "newmedia_total 1157");
    }

    @Test
    void aLaterCountSharesTheChannel() {
        assertThat(figures("校园网发布动态消息395条，发布通知、文件等108条。")).containsExactly("disclosed_site 395", "disclosed_site 108");
    }

    @Test
    void theChannelMayStandInAnEarlierClause() {
        assertThat(figures("信息公开网，发布信息276条。")).containsExactly("disclosed_column 276");
    }

    @Test
    void theChannelMayStandBehindItsCount() {
        assertThat(figures("网站500条，其余94条见于公告栏和电子屏。")).containsExactly("disclosed_site 500", "board_items 94");
    }

    @Test
    void followersAreCountedByTheMediumNamedBefore() {
        assertThat(figures("公众号推送图文466篇，有粉丝5.8万人；微博发帖203条，粉丝3.5万余人。"))
                .containsExactly(
                        "wechat_posts 466", "wechat_followers 58000", "weibo_posts 203", "weibo_followers 35000");
    }

    @Test
    void tenThousandsNeedNoUnit() {
        assertThat(figures("官方微信关注者达12.7万，阅读量突破500万次。")).containsExactly("wechat_followers 127000", "views 5000000");
    }

    @Test
    void departmentsAreNamedRightBeforeTheirCounts() {
        assertThat(figures("按发布单位划分：党政办公室206条、教务处188条。"))
                .containsExactly("disclosed_site_by_unit 206", "disclosed_site_by_unit 188");
    }

    @Test
    void numbersMayBeWrittenInAnyWay() {
        assertThat(figures("网站三百九十六条，公众号１２０条，OA办公系统1 114条，院报刊载信息1,205条。"))
                .containsExactly("disclosed_site 396", "wechat_posts 120", "disclosed_oa 1114", "newspaper_items 1205");
    }

    @Test
    void numbersOfDocumentsYearsAndLawsCountNothing() {
        assertThat(figures("依据教办函〔2014〕23号、教育部令第29号和《办法》第二十五条，2021年网站改版。")).isEmpty();
    }

    @Test
    void anotherYearAndAChangeCountNothing() {
        assertThat(figures("主动公开信息总数1200条，比上年增加100条，上一学年网站1100条。")).containsExactly("disclosed_total 1200");
    }

    @Test
    void onceInPassingIsNoCountButOfATraining() {
        assertThat(figures("学校开了一次通报会。")).isEmpty();
        assertThat(figures("学校办了一次业务培训。")).isEmpty();
        assertThat(figures("学校组织信息员培训一次。")).containsExactly("training_count 1");
        assertThat(figures("学校办了三期培训班。")).containsExactly("training_count 3");
    }

    @Test
    void numbersOfThingsOnAPageAreNoPosts() {
        assertThat(figures("同一个在校生人数，三处网页三个数。")).isEmpty();
    }

    @Test
    void tablesCountByChannel() {
        assertThat(figures("分渠道的数量见下表。\n| 渠道 | 数量（条） |\n| 学校主页 | 1502 |\n| 微信公众号 | 450 |\n| 合计 | 1952 |\n"))
                .containsExactly("disclosed_site 1502", "wechat_posts 450", "disclosed_total 1952");
    }

    @Test
    void whatAppliesAndIsAllDisclosedIsBoth() {
        assertThat(figures("清单列明的内容中，44项适用于我校，均已公开。"))
                .containsExactly("list_items_applicable 44", "list_items_disclosed 44");
    }

    @Test
    void allAnsweredMeansAsManyAsReceived() {
        String text = aReport().with(PartCode.S3, "本学年收到信息公开申请5件，均已按期答复。").build();
        assertThat(read(text)).contains("applications_received 5", "applications_answered 5");
    }

    @Test
    void nothingInWordsIsZero() {
        String text = aReport()
                .with(PartCode.S3, "未收到公民,法人或其他组织的申请。")
                .with(PartCode.S5, "未接到投诉举报；复议、诉讼均为0件。")
                .build();
        assertThat(read(text)).contains("applications_received 0", "complaints 0", "reviews 0", "lawsuits 0");
    }

    @Test
    void nothingOfTheKindDeniesAllThatTheHeadingNames() {
        String text = aReport().with(PartCode.S5, "本学年无此类情况。").build();
        assertThat(read(text)).contains("complaints 0", "reviews 0", "lawsuits 0");
    }

    @Test
    void aLineBreakMayCutANumberInTwo() {
        assertThat(figures("本学年各类信息数量可观，校内办公系统13\n7条；公众号50条。")).contains("disclosed_oa 137");
        assertThat(figures("本学年各类信息数量可观，校内办公系统13\n  7条；公众号50条。")).doesNotContain("disclosed_oa 137");
        assertThat(figures("办公系统13\n7条。")).doesNotContain("disclosed_oa 137");
    }

    @Test
    void yearsOfGraduatesCountNothing() {
        assertThat(TestAssessor.assess(aReport()
                                .with(PartCode.S4, "2021届就业率为95.36%，2022届毕业生去向落实率94.1%。")
                                .build())
                        .findings())
                .noneMatch(finding -> finding.rule().equals("FIG-02"));
    }

    @Test
    void aPointMayBeHeadedByItsChannel() {
        assertThat(figures("四是公告栏。张贴各类公示176份。")).containsExactly("board_items 176");
    }

    @Test
    void whatWasTakenDownWasNotDisclosed() {
        assertThat(figures("全年撤下过时的公开信息84条。")).isEmpty();
    }

    @Test
    void tendersMayBeNamedSomeClausesBefore() {
        assertThat(figures("物资采购公告和中标结果在采购网发布，接受监督，全年共127项。")).containsExactly("tender_items 127");
        assertThat(figures("网站发布通知、采购公告等信息，全年共发布127条。")).contains("disclosed_site 127");
    }

    @Test
    void enrolmentIsToldInManyWords() {
        assertThat(figures("面向全国招生5200人，录取5178人，完成计划的99.6%，实际到校5001名。"))
                .containsExactly(
                        "admissions_plan 5200",
                        "admissions_actual 5178",
                        "admissions_rate 99.6",
                        "admissions_registered 5001");
    }

    @Test
    void oneApplicationIsAnsweredInOtherWordsThanMany() {
        assertThat(read(aReport().with(PartCode.S3, "收到信息公开申请1件，已在法定期限内答复申请人。").build()))
                .contains("applications_answered 1");
        assertThat(read(aReport().with(PartCode.S3, "收到信息公开申请4件，已在法定期限内答复申请人。").build()))
                .doesNotContain("applications_answered 4");
    }

    /** Figures of the second part with these words; the others say nothing. */
    private static List<String> figures(String words) {
        return read("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + words);
    }

    private static List<String> read(String text) {
        return TestAssessor.assess(text).figures().stream()
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .toList();
    }
}
