package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements in the words of those who write, and words that only look like them. */
class WordedElementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 | 校友捐赠三角钢琴2台，已造册并公示。                     | EXPLICIT
            16 | 受赠图书900册、电脑20台（套）均登记入账并在校内公布。     | EXPLICIT
            16 | 校友捐赠三角钢琴2台，琴房随之调整。                       | PARTIAL
            16 | 学校未接受捐赠，采购结果公示。                           | NEGATED
            22 | 校领导不存在兼职取酬，兼职情况已在校内公示。             | EXPLICIT
            22 | 教师兼职情况在人事处网站公布。                           | NONE
            22 | 校领导在学会任职情况经批准后公示。                       | EXPLICIT
            17 | 资产公司的年度财务报告在网站公布。                       | EXPLICIT
            50 | 食堂食品安全事件处置情况及时通报。                       | EXPLICIT
            23 | 一名校领导随团赴日本交流，出行前在校内公示。             | EXPLICIT
            23 | 一名校领导赴台参加论坛。                                 | PARTIAL
            31 | 公布就业创业补贴政策。                                   | EXPLICIT
            31 | 就业中心网站公布了困难毕业生帮扶办法、应征入伍政策。     | EXPLICIT
            31 | 公布就业工作文件。                                       | EXPLICIT
            31 | 就业工作受到重视。                                       | PARTIAL
            36 | 学籍管理、奖学金和助学金评审、助学贷款申办、违纪处分、学生申诉以及住宿管理等规定印入手册。 | EXPLICIT
            42 | 公布学术道德规范及惩处办法。                             | EXPLICIT
            42 | 公布学术道德规范及宣讲安排。                             | NONE
            47 | 合作办学经费由双方按协议管理。                           | NONE
            47 | 公布与法国某大学的合作办学情况。                         | EXPLICIT
            48 | 公布来粤留学人员管理办法。                               | EXPLICIT
            48 | 公布出国留学人员管理办法。                               | NONE
            49 | 年初省委巡视学校，整改情况已按规定公布。                 | EXPLICIT
            49 | 网站存在错链，整改情况已经通报。                         | NONE
            50 | 台风期间通过公众号发布预警和处置信息。                   | EXPLICIT
            50 | 台风过后校园绿化恢复。                                   | NONE
            16 | 企业捐赠的教具两套，登记与使用情况在校友网作了说明。     | EXPLICIT
            16 | 教育基金会年内刚刚登记，捐赠资金的使用情况将从下一年度起公开。 | PLANNED_ONLY
            16 | 教育基金会收支情况在网站公布。                           | EXPLICIT
            14 | 硕士招生简章上网；招生咨询与申诉热线本科、研究生各一部并公布。 | EXPLICIT
            14 | 招生咨询电话、本科生手册在网站公布。                     | NONE
            3  | 第三届教职工代表大会第一次会议审议通过的校长工作报告在校内网公布。 | EXPLICIT
            3  | 教职工代表大会审议通过了食堂管理办法。                   | NONE
            5  | 年初将信息公开列入党政工作要点，谁主管、谁公开。         | NONE
            5  | 公布党政工作要点。                                       | EXPLICIT
            6  | 本报告共八个部分，电子版在学校公开网“年报”栏目公布。     | EXPLICIT
            6  | 手册共六章，电子版在学工网公布。                         | NONE
            15 | 公布学生医疗费报销流程。                                 | NONE
            15 | 公布经费报销流程。                                       | EXPLICIT
            8  | 公布强基计划以外各类专项的报名办法。                     | NONE
            12 | 复试成绩仅通知考生本人。                                 | PARTIAL
            17 | 校办企业一项无内容。                                     | NEGATED
            19 | 学校经费自筹，部门预算不按政府部门口径公开。                 | NOT_APPLICABLE
            23 | 1人次因公赴意大利参展，出访前后已按规定公示。            | EXPLICIT
            24 | 公布岗位等级竞聘办法。                                   | EXPLICIT
            28 | 公布专业结构调整方案、专业新增与停招名单。               | EXPLICIT
            28 | 公布课程结构调整意见。                                   | NONE
            1  | 公布教师数量与“双师”结构。                               | NONE
            27 | 公布教师数量与“双师”结构。                               | EXPLICIT
            47 | 公布与法国某大学合作办学项目暂停招生的情况说明。         | EXPLICIT
            49 | 省委巡视反馈意见已在党内通报，暂不向社会公开。           | NEGATED
            49 | 巡视组反馈意见按规定只在党内公布。                       | PARTIAL
            2  | 《章程》修订本挂在公开网。                               | EXPLICIT
            2  | 《章程》解读会已举行。                                   | PARTIAL
            17 | 学校没有下属企业。                                       | NEGATED
            19 | 学院没有财政拨款，不编部门预算。                         | NEGATED
            28 | 专业停招名单将于下学年公布。                             | PLANNED_ONLY
            28 | 公布停招专业名单。                                       | EXPLICIT
            34 | 美育年度报告尚在撰写，年底上网。                         | PLANNED_ONLY
            4  | 学术委员会年度报告因换届推迟发布。                       | PLANNED_ONLY
            6  | 年报分八个部分。报告登载在学校公开网。                   | EXPLICIT
            6  | 党政办编制报告，将报告向社会公布。                       | EXPLICIT
            49 | 省委巡视反馈意见已向社会公开。                           | EXPLICIT
            """)
    void elementsAreKnownByWhatTheyAre(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            32 | 年终就业去向尚在统计，截至八月底初次就业率为91.5%。       | EXPLICIT
            40 | 课程总门数待审核后公开，学风建设机构已经公布。           | EXPLICIT
            33 | 艺术教育年度报告正在编制，就业质量年度报告如期发布。     | EXPLICIT
            34 | 艺术教育年度报告正在编制，就业质量年度报告如期发布。     | PLANNED_ONLY
            40 | 下一步，公布学风建设机构。                               | PLANNED_ONLY
            40 | 学校明年，公布课程总门数，公布学风建设机构。             | PLANNED_ONLY
            42 | 将尽快公布课程总门数，公布学术不端查处办法。             | PLANNED_ONLY
            """)
    void aPromiseThatClosesItsClauseSpeaksOfWhatItNames(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 | 学校有资产经营公司一家，因正在清算，未产生可公开的保值增值数据。 | NEGATED
            47 | 中外合作办学没有可以公开的内容。                           | NEGATED
            17 | 公布校办企业资产负债，供社会查阅。                         | EXPLICIT
            """)
    void nothingThatCouldBeDisclosedIsADenial(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
