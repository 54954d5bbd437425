package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleNegationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18 | 各类采购无一项成交公告不在校园网公示。            | EXPLICIT
            21 | 食宿收费标准没有不张榜公布的。                    | EXPLICIT
            21 | 没有一种收费标准未公布。                          | EXPLICIT
            36 | 学籍管理规定并非没有公开，而是印在学生手册里。      | EXPLICIT
            38 | 学生处分办法不是不公开，而是公开在学工网。          | EXPLICIT
            33 | 就业质量年度报告无不按期公布。                    | EXPLICIT
            7  | 招生章程不存在应公开而未公开的情形。               | EXPLICIT
            20 | 部门决算不存在未公开的情况。                      | EXPLICIT
            50 | 应急预案不再限于口头传达，已在网上公布。            | EXPLICIT
            """)
    void whatDeniesADenialStatesDisclosure(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 | 因没有校办企业未公开。                            | NEGATED
            47 | 没有一个中外合作办学项目。                        | NEGATED
            16 | 本年度没有一笔捐赠。                              | NEGATED
            26 | 教职工争议解决办法并非公开。                      | NEGATED
            24 | 岗位聘用办法不再公开。                            | NEGATED
            22 | 校领导社会兼职情况不对外公开。                    | NEGATED
            """)
    void aSingleDenialIsOne(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
