package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeniedPostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 | 校领导不在任何学会和企业兼职。                           | NEGATED
            22 | 领导班子成员均未在校外兼职。                             | NEGATED
            23 | 全年校级领导无一人因公出访。                             | NEGATED
            23 | 院领导都在校内办公，全年未出国（境）。                   | NEGATED
            23 | 校领导本学年没有出境。                                   | NEGATED
            22 | 院长、书记由举办单位派驻，其社会兼职由派驻单位掌握，不在本校公开的范围之内。 | NOT_APPLICABLE
            23 | 学校领导由董事会任命，不列入因公出国管理。               | NOT_APPLICABLE
            22 | 院领导由公司聘任，未列入领导干部兼职公示和因公出国审批。 | NOT_APPLICABLE
            23 | 校级领导因公出访零批次。                                 | NEGATED
            23 | 因公出国（境）：校领导0人次。                            | NEGATED
            23 | 校领导因公出访的安排均未成行。                           | NEGATED
            17 | 原来的校办工厂早已注销。                                 | NEGATED
            47 | 学校未与境外高校合作办学。                               | NEGATED
            45 | 本年没有新增学位授权点。                                 | NEGATED
            8  | 高水平运动队几年前已停止招生。                           | NEGATED
            17 | 学校早已没有企业，也就不存在企业资产负债的公开问题。     | NEGATED
            45 | 学校是省里确定的新增硕士学位授予立项建设单位。           | NONE
            """)
    void nobodyServesOrTravels(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 | 校领导在学会兼职的情况已在网上公布，无一遗漏。
            22 | 公布校领导社会兼职情况。
            23 | 公示校领导因公出国（境）10人次。
            22 | 校领导兼任社会职务的情况已公示。
            23 | 公示校领导因公出国（境）两批次。
            17 | 企业资产负债情况已公开，没有异议。
            45 | 公布新增硕士学位授权点审核办法。
            """)
    void whoServesAndTravelsIsDisclosed(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.EXPLICIT);
    }
}
