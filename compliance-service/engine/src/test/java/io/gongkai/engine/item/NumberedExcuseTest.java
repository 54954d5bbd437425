package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedExcuseTest {

    private static final String ALL =
            "学校无相应业务的事项有：特殊招生（第8项）、研究生招生（第11项至第14项）、校办企业（第17项）、学位管理（第43项至第46项）、合作办学（第47项），均不适用。";

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 14, 17, 43, 46, 47})
    void aLongListOfNumbersIsExcusedAsAWhole(int item) {
        assertThat(status(item, ALL)).isEqualTo(ItemStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"17, NOT_APPLICABLE", "23, NOT_APPLICABLE", "46, NOT_APPLICABLE", "24, NONE"})
    void numbersJoinedByMarksNeedNoWordOfTheirOwn(int item, ItemStatus expected) {
        assertThat(status(item, "注：第8、17、23、44至46项，学校不涉及。")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35 | 专业设置见质量年报和官网公布的材料。清单第35项不适用。         | NOT_APPLICABLE
            35 | 本科教学质量报告已公布，教学质量年报已上网。第35项不适用。     | EXPLICIT
            20 | 清单第1至50项中，除尚无的以外均已公开，不适用的另行说明。       | NONE
            """)
    void theNumberOutweighsAPassingWord(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | 8号事项因不招保送生，不适用。                     | NOT_APPLICABLE
            8  | 本校不招此类学生，事项8不适用。                   | NOT_APPLICABLE
            14 | 11至14号涉及研究生，专科学校不适用。              | NOT_APPLICABLE
            22 | 领导方面的22、23号针对公办学校，我院不适用。      | NOT_APPLICABLE
            45 | 未获授权，44、45、46不适用。                      | NOT_APPLICABLE
            13 | 十一至十四项涉及研究生，专科学校不适用。          | NOT_APPLICABLE
            45 | 未获授权，四十四、四十五不适用。                  | NOT_APPLICABLE
            46 | 未获授权，44项、45项、46项不适用。                | NOT_APPLICABLE
            22 | 22号楼维修期间，班车时刻表不适用。                | NONE
            22 | 6月22号起，旧的作息表不适用。                     | NONE
            3  | 3、11至14项因没有研究生，不适用。                 | NONE
            6  | 共有6项不适用。                                   | NONE
            """)
    void otherWaysToCallItemsByTheirNumbers(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 研究生招生四项，专科学校不适用。                  | NOT_APPLICABLE
            44 | 研究生和学位类共八项，我院不适用。                | NOT_APPLICABLE
            30 | 本科有关三项不适用。                              | NOT_APPLICABLE
            45 | 学位类，我院不授学位，不适用。                    | NOT_APPLICABLE
            12 | 研究生招生四项见研招网页；其余三项不适用。        | NONE
            35 | 本科教学质量报告已公布。本科各项不适用。          | EXPLICIT
            30 | 本科公寓两项收费不适用旧标准。                    | NONE
            """)
    void aGroupIsExcusedByItsField(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47 | 尚未举办中外合作办学项目，该项不适用。            | NOT_APPLICABLE
            17 | 没有校办企业，不适用。                            | NOT_APPLICABLE
            17 | 没有校办企业；收费减免不适用。                    | NEGATED
            """)
    void aDenialMayBeTheReason(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
