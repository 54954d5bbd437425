package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements as clerks shorten them in a row of names: 概况、章程、规划要点、年报. */
class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | 概况、领导、章程在“校务”栏。                           | EXPLICIT
            2  | 章程规章、工作简报都有专页。                           | EXPLICIT
            5  | 章程、规划要点均有专页。                               | EXPLICIT
            5  | 消防规划由后勤处拟订，要点是防火。                     | NONE
            6  | 往年的信息公开年报存于“档案”栏。                       | EXPLICIT
            6  | 公开年报四年连续刊出。                                 | EXPLICIT
            6  | 年度报告逐年归档上网。                                 | EXPLICIT
            6  | 艺术教育发展年度报告逐年归档上网。                     | NONE
            6  | 校务：概况、章程、规划、年报五个栏目常新。             | EXPLICIT
            6  | 教学质量、章程、就业质量、年报在教务处。               | NONE
            11 | 硕博招生简章由研究生院挂出。                           | EXPLICIT
            11 | 研究生简章、复试名单在研招网页。                       | EXPLICIT
            10 | 本科招生：计划、录取查询、咨询申诉、新生复查处理均公布。 | EXPLICIT
            14 | 研究生招生：简章、复试成绩、咨询申诉挂在研招网页。     | EXPLICIT
            10 | 研究生招生：简章、复试成绩、咨询申诉挂在研招网页。     | NONE
            23 | 因公赴韩团组出行前后均公示。                           | EXPLICIT
            29 | 专业备案、课程学分、教授授课依次排列。                 | EXPLICIT
            29 | 课程与学分结构在教务处。                               | EXPLICIT
            29 | 课程学分互认办法在教务处。                             | NONE
            30 | 教授上讲台的比例在教务处。                             | EXPLICIT
            31 | 毕业生就业率91.2%，政策、服务均已公布。                | EXPLICIT
            31 | 后勤政策、服务均已公布。                               | NONE
            31 | 求职补贴政策在学工网页。                               | EXPLICIT
            32 | 就业帮扶与流向在就业网页。                             | EXPLICIT
            33 | 就业政策、毕业生流向、质量年报由学工处公布。           | EXPLICIT
            33 | 本科教学、学科建设、质量年报由教务处公布。             | NONE
            35 | 本科教学、学科建设、质量年报由教务处公布。             | EXPLICIT
            35 | 就业政策、毕业生流向、质量年报由学工处公布。           | NONE
            36 | 学籍、奖惩、申诉编入手册。                             | EXPLICIT
            36 | 学籍查询窗口已经搬迁。                                 | PARTIAL
            40 | 学风建设小组名单、学风办公室职责在科研处。             | EXPLICIT
            42 | 不端处置案例通报上网。                                 | EXPLICIT
            43 | 学士学位条件由教务处公布。                             | EXPLICIT
            47 | 与德国某大学的合作专业简介在国际学院网页。             | EXPLICIT
            47 | 与德国某企业的合作专业简介在国际学院网页。             | NONE
            50 | 暴雨红色预警停课令即时推送。                           | EXPLICIT
            """)
    void aShortNameStandsForTheElement(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 | 校友捐赠的油画四十幅，收藏情况逐项列表。 | EXPLICIT
            16 | 某公司捐赠教练船一艘，保管情况已在院网说明。 | EXPLICIT
            16 | 某公司捐赠教练船一艘，师生十分高兴。     | PARTIAL
            """)
    void aGiftCountsWhereItsUseIsTold(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 | 校办产业改制的座谈会开了两场。                   | PARTIAL
            17 | 校办产业名单、讲座安排在网页。                   | EXPLICIT
            17 | 校办产业改制座谈会的情况已在网上公布。           | EXPLICIT
            29 | 某系自办“实践学分”讲座。                         | PARTIAL
            24 | 人事处赴外地学习岗位设置经验。                   | PARTIAL
            3  | 工会开展教代会提案征集，收到提案30件。           | NONE
            3  | 教代会提案办理情况已公布。                       | EXPLICIT
            """)
    void aMeetingAboutTheMatterIsNoDisclosure(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19 | 预算公开表正按财政新格式重做，年底挂出。           | PLANNED_ONLY
            19 | 预算公开表正按要求在网上公示。                     | EXPLICIT
            19 | 预算公开表三张放在财务处网页。                     | EXPLICIT
            15 | 财务资产制度正随机构改革重编，定稿后统一发布。     | PLANNED_ONLY
            30 | 教授授课率正复核，复核后补发。                     | PLANNED_ONLY
            20 | 年度决算公开推迟到九月下旬。                       | PLANNED_ONLY
            20 | 年度决算定于十月上网。                             | PLANNED_ONLY
            33 | 就业质量年度报告计划十二月与读者见面。             | PLANNED_ONLY
            7  | 招生计划六月公布。                                 | EXPLICIT
            7  | 招生章程、计划六月公布。                           | EXPLICIT
            5  | 正筹备发布年度工作要点。                           | PLANNED_ONLY
            49 | 巡视组反馈意见尚在整改，完成后再向师生说明。       | PLANNED_ONLY
            4  | 学术委员会年度报告预备在换届后补登。               | PLANNED_ONLY
            16 | 捐赠使用明细筹划中，年后上网。                     | PLANNED_ONLY
            34 | 艺术教育年报本年未作。                             | NEGATED
            21 | 收费标准未作调整，已在网上公示。                   | EXPLICIT
            21 | 收费标准真正由师生看得见，已在网上公示。           | EXPLICIT
            """)
    void whatIsUnderWayIsPromised(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            研究生会办了一次食堂开放日。\\n招生：简章、计划六月公布。 | 7  | EXPLICIT
            研究生会办了一次食堂开放日。\\n招生：简章、计划六月公布。 | 11 | NONE
            研究生招生：简章、目录、监督电话都在研招网页。           | 11 | EXPLICIT
            """)
    void aTopicEndsWithItsParagraph(String sentences, int item, ItemStatus expected) {
        assertThat(status(item, sentences.replace("\\n", "\n"))).isEqualTo(expected);
    }
}
