package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | 学校通过教代会、座谈会公布重大决策。
            3  | 召开教代会，听取学校工作报告。
            4  | 学术委员会会议公布了评审安排。
            7  | 公布硕士研究生招生简章。
            9  | 拟录取名单由研究生院公示。
            10 | 研究生招生网公布咨询电话、申诉渠道。
            10 | 招生就业处通过招生宣传片公布办学特色。
            15 | 财务处、资产管理处设有信息公开员并公布姓名。
            18 | 招标采购中心公布了信息员名单。
            31 | 就业指导中心公布了信息员名单。
            36 | 公布外国留学生管理办法。
            39 | 公布教职工申诉处理办法。
            6  | 学校编制了信息公开年度报告。
            35 | 发布《高等职业教育质量年度报告（2022）》。
            35 | 公布人才培养质量年报和企业年报。
            2  | 公布理事会章程；基金会章程。
            2  | 招生方面：公布章程、简章、计划。
            1  | 公布领导班子成员社会兼职情况。
            27 | 公布教授为本科生上课比例。
            """)
    void whatOnlySoundsLikeAnItemIsNone(int item, String sentence) {
        assertThat(status(item, sentence)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 招生考试：公布招生章程、录取最低分、咨询与申诉电话。
            14 | 研究生方面，公布招生简章、复试成绩、咨询申诉渠道。
            7  | 提前招生和统一招生的章程、分专业计划同时挂网。
            36 | 公布学籍、奖惩、资助、申诉各项规定。
            37 | 公布学籍、奖惩、资助、申诉各项规定。
            38 | 公布学籍、奖惩、资助、申诉各项规定。
            39 | 公布学籍、奖惩、资助、申诉各项规定。
            43 | 公布授予学士、硕士、博士学位的基本要求。
            22 | 公布校领导在企业、社团兼职的情况。
            32 | 2022届毕业生3876人，就业率为93.9%。
            2  | 公布的有：学校概况；章程、管理制度；发展规划。
            6  | 学校按时完成信息公开年度报告并在网上公布。
            10 | 公布本科生、研究生招生咨询申诉渠道。
            14 | 公布本科生、研究生招生咨询申诉渠道。
            7  | 公布本科生和研究生招生简章。
            10 | 招生方面，公布分省计划、信访电话。
            18 | 全年组织招标325次，结果全部上网。
            22 | 公布领导班子成员社会兼职情况。
            27 | 学校现有专任教师1106人，其中教授201人。
            27 | 公布专任教师2143人及其职称学历结构。
            28 | 公布涉海新专业4个。
            2  | 公布修订后的章程。
            8  | 公布专业考试合格考生名单与专业成绩。
            15 | 公布财务管理、国有资产管理、招标采购管理制度。
            17 | 公布学院所属设计公司的年度资产负债情况。
            19 | 公布2020年预算和2019年决算。
            20 | 公布2020年预算和2019年决算。
            20 | 上一年度决算报告摘要仍在教代会后贴出。
            20 | 2019年度部门决算经财政厅批复后向社会公布。
            30 | 公布教授讲课比例。
            31 | 就业方面，公布招聘会日历和困难帮扶政策。
            """)
    void otherWordsForAnItemName(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.EXPLICIT);
    }
}
