package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements, excuses and promises as offices word them, beside words that are close to them. */
class WritersWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | 公布体育单招合格者名单。                          | EXPLICIT
            9  | 公布自主选拔录取入选考生名单。                     | NONE
            10 | 报考热线与招生章程同时公布。                       | EXPLICIT
            12 | 公布复试得分、拟录名单。                          | EXPLICIT
            13 | 公布复试得分、拟录名单。                          | EXPLICIT
            14 | 公布本、硕招生咨询电话。                          | EXPLICIT
            17 | 公布经营性国有资产年报。                          | EXPLICIT
            23 | 公布副校长出国的批件与费用。                       | EXPLICIT
            23 | 公布教师出国进修办法。                            | NONE
            24 | 公布专业技术岗聘用条件。                          | EXPLICIT
            25 | 公布教师公招、中干轮岗安排。                       | EXPLICIT
            27 | 公布教师职称、学历构成。                          | EXPLICIT
            28 | 公布新增护理学、停招物流管理的消息。                | EXPLICIT
            28 | 公布新增智慧农业专业、暂停茶学招生的消息。           | EXPLICIT
            31 | 公布促就业十条、基层就业代偿办法。                 | EXPLICIT
            39 | 公布申诉委员会议事规则。                          | EXPLICIT
            39 | 公布教职工申诉委员会章程。                        | NONE
            43 | 公布硕士学位的成果要求。                          | EXPLICIT
            47 | 公布中法合作护理专业、中英合作本科项目。            | EXPLICIT
            48 | 公布来华学生管理手册。                            | EXPLICIT
            """)
    void whatIsNamed(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 | 校办产业一项无从填报。                            | NOT_APPLICABLE
            35 | 本科教学质量报告与我院办学层次不符，从略。           | NOT_APPLICABLE
            39 | 学生申诉办法至今未订。                            | NEGATED
            16 | 校友捐赠使用情况计划年底对外公布。                  | PLANNED_ONLY
            33 | 就业质量年度报告今年起编写，十二月发布。             | PLANNED_ONLY
            33 | 就业质量年度报告年底才发布。                       | PLANNED_ONLY
            50 | 应急预案将一并登出。                              | PLANNED_ONLY
            """)
    void whatIsSaid(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 | 研究生招生：招生简章；复试成绩；拟录取名单；咨询与申诉电话。                | EXPLICIT
            10 | 研究生招生：招生简章；复试成绩；拟录取名单；咨询与申诉电话。                | NONE
            10 | 研究生招生：招生简章；拟录取名单。本科招生：招生章程；咨询与申诉电话。      | EXPLICIT
            10 | 研究生招生简章；招生章程、录取分数线、咨询与申诉电话。                      | EXPLICIT
            19 | 民办高校不适用部门预算公开。                                            | NOT_APPLICABLE
            """)
    void aHeadGovernsItsListAndAnExcuseItsObject(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
