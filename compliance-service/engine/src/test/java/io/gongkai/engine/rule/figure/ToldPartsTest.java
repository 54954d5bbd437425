package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which clerks tell parts: each pair holds the same words with a number that is right and one that is not. */
class ToldPartsTest {

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-01", PartCode.S2, words.replace('/', '\n')).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "教代会收到提案46件（教学类18件、生活类16件、其他#件），均已答复。 ~ 12 ~ 21",
                "公开信息2300条：校级平台1500条（官网1100条、专栏400条），院级平台800条（网页#条、专栏250条）。 ~ 550 ~ 590",
                "校内有公开栏31处，分布在教学楼14处、公寓12处、食堂#处。 ~ 5 ~ 7",
                "专项经费6.4万元由设备3.1万元、培训2.2万元、印刷#万元构成。 ~ 1.1 ~ 2.1",
                "重点领域公开930条--招生类310条、财务类220条、人事类#条。 ~ 400 ~ 460",
                "印发文件9份，即制度类5份、通知类#份。 ~ 4 ~ 5",
                "召开座谈会21次：（1）教师座谈会8次；（2）学生座谈会9次；（3）校友座谈会#次。 ~ 4 ~ 6",
                "完成采购118项。按采购方式分，公开招标51项，竞争性磋商40项，询价#项。 ~ 27 ~ 37",
                "官网一级栏目9个、二级栏目42个。二级栏目中，招生类12个，财务类10个，其余八类共#个。 ~ 20 ~ 24",
                "举办讲座6场，其中面向教师2场，面向学生#场，共有510人次参加。 ~ 4 ~ 5",
                "招标网发布公告164条，分别为采购意向30条、招标公告74条、中标公示#条。 ~ 60 ~ 70",
                "一是官网公开640条；二是专栏（设8个栏目）公开210条；三是橱窗公开90条。以上三种途径共公开#条。 ~ 940 ~ 840",
                "官网全年发布520条。公众号推送310条，粉丝2.1万人。公告栏张贴70条。上述渠道共计#条。 ~ 900 ~ 830",
                "微信推送260篇（关注1.8万人），微博发布150条（粉丝9000人），视频号发布90条，三个新媒体平台共发布#条。 ~ 500 ~ 530",
                "本校50项清单中，适用的41项，不适用#项。 ~ 9 ~ 7",
                "附表所列链接96条，经检测有效90条，失效#条。 ~ 6 ~ 4",
                "媒体报道学校140次，国家级媒体20次、省级媒体50次、市级媒体#次。 ~ 70 ~ 90",
                "收到投诉7件，来信2件，来电#件，没有其他来源。 ~ 5 ~ 4",
                "全校30个单位发布信息1260条，包括12个学院发布的700条和18个部门发布的#条。 ~ 560 ~ 650",
                "|对象|发出|收回|好评|/|教师|120|118|110|/|学生|400|390|#|/|合计|520|508|470| ~ 360 ~ 380",
                "|类别|合计|公开|不适用|/|招生|9|6|3|/|财务|7|7|0|/|人事|8|6|2|/|后勤|6|5|1|/|学生|8|#|2| ~ 6 ~ 7",
            })
    void oneNumberMakesTheSumRightOrWrong(String words, String right, String wrong) {
        assertThat(found(words.replace("#", right))).as("right").isEmpty();
        assertThat(found(words.replace("#", wrong))).as("wrong").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年召开会议12次（党委会5次、校长办公会5次等）。",
                "学校有专任教师420人，其中教授60人，副教授150人，博士200人。",
                "学校有专任教师420人。教师中，正高60人，副高150人，中级180人。",
                "发放问卷500份，回收有效问卷476份，无效问卷4份。",
                "收回问卷480份，满意430份，不满意5份。",
                "学校全年预算1.2亿元，其中财政拨款8000万元，事业收入3000万元。",
                "官网发布信息800条。公众号推送300条。学习通推送信息45条。公告栏张贴60条。以上渠道共计1205条。",
                "发布信息1200条，含图片新闻300条、视频新闻800条。",
                "收到申请12件，答复10件，撤回1件，没有不予公开的情形。",
                "公开任务36项：办公室9项，教务处8项，财务处7项，其余6个部门各2项。",
                "收到申请9件：当面2件；信函3件，其中一件是挂号信；网络4件。",
                "主动公开信息2100条，含网站1500条、新媒体600条。新媒体中，微信350条，微博250条。",
                "主动公开信息2500条以上，较集中的有：官网1400条，微信500条，公告栏200条。",
                "公开信息1500条：官网1000条含学院网页；办公系统300条；微信200条。官网1000条含学院网页；办公系统300条；微信200条。",
                "专任教师1480人，其中正教授260人、副教授500人；有博士学位的890人。",
                "收回评议表176份，评价“好”和“较好”的分别为131份和40份。",
                "收到意见31条，其中13条与信息公开有关，已采纳11条，2条作出说明。",
                "官网公开1126条，院级网站804条，官方微信（含视频号）537条，其余513条见于橱窗。",
                "清单50项中，第11至14项、第17项、第44至46项共8项不适用，其余42项公开。",
                "公开各类信息四千四百二十二条：校园网二三一七条，专栏八六四条，办公系统一二〇五条，公示栏三十六条。",
                "新建制度15项（修订11项、新建3项）。"
            })
    void whatMayBeRightIsNotCalledWrong(String words) {
        assertThat(found(words)).isEmpty();
    }
}
