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
}
