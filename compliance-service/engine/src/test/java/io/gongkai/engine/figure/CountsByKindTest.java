package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thing counted by its kinds, whole and part. */
class CountsByKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到网络申请3件，信函申请2件，共计5件，均已答复。 | 5, 5
            收到信息公开申请：书面2件、网络3件，共5件；答复5件。 | 5, 5
            收到当面申请1件、邮寄申请1件、网上申请4件，合计6件，答复6件。 | 6, 6
            收到申请5件，其中网络申请3件、信函申请2件，答复5件。 | 5, 5
            收到申请22件，上年结转1件，共23件，答复22件。 | 22, 22
            收到网络申请3件，信函申请2件。共发放指南7件。答复5件。 | 3, 5
            """)
    void applicationsOfAllWaysAreThoseReceived(String words, String expected) {
        assertThat(figures(aReport().with(PartCode.S3, words).build()))
                .filteredOn(figure -> figure.startsWith("applications_"))
                .containsExactly(
                        "applications_received " + expected.split(", ")[0],
                        "applications_answered " + expected.split(", ")[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年完成采购96项，其中公开招标21项、竞争性磋商（谈判）33项、询价及其他42项。 | tender_items 96
            招标采购方面，全年完成74项，其中邀请招标8项，单一来源6项。 | tender_items 74
            采购信息共公布97项，其中招标公告55项，中标公告42项。 | tender_items 97, tender_items 55, tender_items 42
            公开招标31项，询价22项。 | tender_items 31, tender_items 22
            教材、家具、食堂大宗食材等27个项目实行公开招标。 | tender_items 27
            采购信息在学校采购网发布，本学年公示项目52个。 | tender_items 52
            对招生、采购、工程三个领域开展检查。 | ''
            采购部门有三个，27个项目通过验收。 | ''
            """)
    void theWaysOfProcurementAreNoFurtherTenders(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公众号推送信息400条，另开辟“学子战疫”专栏，推送防疫常识90条（已计入公众号数量）。 | wechat_posts 400
            学校网站开设信息公开专栏，发布信息300条。 | disclosed_column 300
            官网占80%，为1200条；公众号占20%，为300条。 | disclosed_site 1200, wechat_posts 300
            官网发布1200条，占80%，公众号比上年多300条。 | disclosed_site 1200
            信息公开专栏发布信息300条（已计入网站数量）。 | disclosed_column 300
            公开专栏各板块多寡不一，“其他”类目下仅有2条。 | ''
            采用查网站、问师生的办法评议，形成意见9条。 | ''
            校园大屏更新公告1420条次，OA发布信息641条次。 | board_items 1420, disclosed_oa 641
            """)
    void whatAChannelHoldsAlreadyIsCountedOnce(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            毕业生2500人，就业率92%（2300人）。 | graduates 2500, employment_rate 92, employed 2300
            录取1858人，报到率98.60%（1832人）。 | admissions_actual 1858, registration_rate 98.6, admissions_registered 1832
            毕业生2500人，去向落实2300人（92%）。 | graduates 2500, employed 2300, employment_rate 92
            录取1200人，报到1150人（占95.8%）。 | admissions_actual 1200, admissions_registered 1150, registration_rate 95.8
            毕业生2500人，实现就业2300人，占毕业生总数的92%。 | graduates 2500, employed 2300, employment_rate 92
            毕业生2500人，就业2300人，其中省内就业1500人，占毕业生总数的60%。 | graduates 2500, employed 2300
            毕业生2500人，落实率91.996%，四舍五入为92.00%。 | graduates 2500, employment_rate 91.996, employment_rate 92
            本科毕业生861人、毕业研究生198人，共计1059人。 | graduates 861, graduates 1059
            共计划招生900人，录取890人，截至9月6日报到881人。 | admissions_plan 900, admissions_actual 890, admissions_registered 881
            """)
    void aRateAndItsNumberStandBesideEachOther(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            门户网站    1 024条\\n微信公众号    731条\\n微博    356条\\n抖音    402条\\n合计    2 513条 | disclosed_site 1024, wechat_posts 731, weibo_posts 356, douyin_posts 402, disclosed_total 2513
            门户网站310条\\n办公系统95条\\n总计405条\\n | disclosed_site 310, disclosed_oa 95, disclosed_total 405
            门户网站：800条\\n公众号：300篇\\n合计：1100条\\n | disclosed_site 800, wechat_posts 300, disclosed_total 1100
            门户网站310条。\\n合计检查404次。 | disclosed_site 310
            """)
    void eachLineOfAListCountsItsOwnChannel(String lines, String expected) {
        assertThat(inMainPart(lines.replace("\\n", "\n"))).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清单50项中，不适用的13项，其余37项中已公开35项。 | list_items_applicable 37, list_items_disclosed 35
            适用事项共44项，其中42项已公开，2项正在推进。 | list_items_applicable 44, list_items_disclosed 42
            五十个清单事项中有44项与我校有关，已公开43项。 | list_items_applicable 44, list_items_disclosed 43
            清单50项，除研究生教育等6项不适用外，其余44项全部公开。 | list_items_applicable 44, list_items_disclosed 44
            会议研究涉及信息公开的议题7个，逐条对照清单。 | ''
            """)
    void whatRemainsOfTheListApplies(String words, String expected) {
        assertThat(inMainPart(words)).containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    private static List<String> inMainPart(String words) {
        return figures("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + words);
    }

    private static List<String> figures(String report) {
        Assessment assessment = TestAssessor.assess(report);
        return assessment.figures().stream()
                .map(figure -> figure.metric() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .toList();
    }
}
