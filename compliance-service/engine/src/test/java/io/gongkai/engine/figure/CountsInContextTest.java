package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsInContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公众号关注人数约三万六千。 | wechat_followers 36000
            粉丝方面，微信公众号由上年的5.3万增加到6.1万，微博由2.4万降至2.2万。 | wechat_followers 61000, weibo_followers 22000
            微信粉丝由5.1万人增加到6.2万人。 | wechat_followers 62000
            公众号、微博粉丝数分别达到6.2万和3.8万。 | wechat_followers 62000, weibo_followers 38000
            网站信息由去年的1200条增加到1450条。 | disclosed_site 1450
            招生计划900名，完成录取890名，新生到校881名。 | admissions_plan 900, admissions_actual 890, admissions_registered 881
            短视频平台播放总量约310万次。 | views 3100000
            查一份通知要点击五次。 | ''
            计划招生900人，录取890人，入学报到881人，新生注册率98.99%。 | admissions_plan 900, admissions_actual 890, admissions_registered 881, registration_rate 98.99
            师生注册率98.2%。 | ''
            OA公文传阅与通知公告715条。 | disclosed_oa 715
            OA系统710条，印发文件96件。 | disclosed_oa 710, docs_issued 96
            校报、校园广播、宣传橱窗分别为12期、140期、36期。 | newspaper_issues 12, board_items 36
            向师生和社会主动公开信息八百六十条。 | disclosed_total 860
            主要问题有两条，一条是网页风格不一，一条是更新慢。 | ''
            上下半年各举办培训一次，共2次。 | training_count 2
            举办培训一次，召开会议共2次。 | training_count 1, meetings 2
            组织信息员、网站管理员培训各两次，共四次。 | training_count 4
            邀请专家作信息公开专题报告1场。 | training_count 1
            寒、暑假前各办一次培训。 | ''
            组织网站编辑参加培训，全年2次，共98人。 | training_count 2
            召开工代会1次，举行工作通报会3次。 | meetings 1, meetings 3
            集中培训改为线上进行，共举办3期。 | training_count 3
            服务大厅全年办件2310件，办结2310件，办结率100%。 | service_cases 2310, service_case_rate 100
            每季度检查失效链接，修复失效链接17个。 | ''
            疫情信息日报编发86条。 | ''
            公开事项对应二十三个二级单位。 | ''
            把清单里适用于高职的事项拆成96个公开点。 | ''
            官网评议栏目收到有效评价206份。 | ''
            开专栏推送招聘启事86条。 | ''
            群内通知由各班在微信群里转发，约900条。 | ''
            微信推文阅读量最高的一篇为招生简章，点击1.1万次。 | ''
            招收硕士生860人、博士生40人。 | ''
            学校接处各楼门禁，后勤报修平台接单816件。 | ''
            院长信箱来信64封，已逐封回信。 | service_cases 64
            师生热线全年接单640件，办结632件。 | service_cases 640
            师生留言直达部门，累计受理640件，办结632件。 | service_cases 640
            计划招生900人，实际录取891人，占计划的99%。 | admissions_plan 900, admissions_actual 891, admissions_rate 99
            公众号粉丝由年初的2.1万人增加到年末的2.6万人。 | wechat_followers 26000
            公开栏方面，两个校区更换66期。 | board_items 66
            OA公文与通知520条，抖音发了72个作品。 | disclosed_oa 520, douyin_posts 72
            主动公开的信息全年共2140条。 | disclosed_total 2140
            一学年公布信息2140条：网站1500条，公众号640条。 | disclosed_total 2140, disclosed_site 1500, wechat_posts 640
            毕业生规模及就业率：应届900人，就业846人，就业率94%。 | graduates 900, employed 846, employment_rate 94
            培训上，举办专题讲座、沙龙共3场。 | training_count 3
            招投标文件及结果，涉及项目56个。 | tender_items 56
            """)
    void theWordsBesideACountTellWhatItIs(String words, String expected) {
        assertThat(read("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + words))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本年度共有6人次提出信息公开申请，全部在法定期限内答复。 | applications_received 6, applications_answered 6
            收到信息公开申请6件，均由网络提出，答复率100%。 | applications_received 6, applications_answered 6
            收到信息公开申请6件，答复同意公开4件，告知信息不存在2件，全部在规定期限内办结。 | applications_received 6, applications_answered 6
            收到信息公开申请6件，答复4件，其中同意公开3件。 | applications_received 6, applications_answered 4
            收到信息公开申请6件。6件申请全部办结。 | applications_received 6, applications_answered 6
            收到信息公开申请6件，至八月末全部办结。 | applications_received 6, applications_answered 6
            收到信息公开申请6件，6件皆复。 | applications_received 6, applications_answered 6
            收到信息公开申请1件，第六个工作日书面答复。 | applications_received 1, applications_answered 1
            这一年没有人递交过申请表。 | applications_received 0
            上年结转2件，新收到信息公开申请6件，合计8件。全部办结。 | applications_received 6
            """)
    void aRateOfApplicationsIsNoneOfServices(String words, String expected) {
        assertThat(read(aReport().with(PartCode.S3, words).build()))
                .filteredOn(figure -> figure.startsWith("applications_"))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清单50项中适用35项、不涉及15项，适用事项已公开33项。 | list_items_applicable 35, list_items_disclosed 33
            总计50项，适用48项，公开46项。 | list_items_applicable 48, list_items_disclosed 46
            涉及我院的36项已全部公开，链接见专栏。 | list_items_applicable 36, list_items_disclosed 36
            """)
    void theListIsCountedInItsOwnPart(String words, String expected) {
        assertThat(read(aReport().with(PartCode.S8, words).build()))
                .filteredOn(figure -> figure.startsWith("list_items"))
                .contains(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全校发文300份，认定主动公开的200份、依申请公开的60份、不予公开的40份。 | 4
            """)
    void kindsOfDocumentsAreNoApplications(String words, String received) {
        assertThat(read(aReport()
                        .with(PartCode.S2, words)
                        .with(PartCode.S3, "收到申请" + received + "件。")
                        .build()))
                .contains("applications_received " + received)
                .doesNotContain("applications_received 60");
    }

    private static List<String> read(String text) {
        return TestAssessor.assess(text).figures().stream()
                .map(figure -> figure.metric() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .toList();
    }
}
