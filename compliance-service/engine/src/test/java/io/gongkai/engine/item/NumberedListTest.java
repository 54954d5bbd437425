package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items called by nothing but their numbers, and numbers that are of something else. */
class NumberedListTest {

    private static final String ANSWERS = "按清单序号答复：\n已公开——第3、4项，第15至17项；\n不适用——第47、48项；\n待公开——第46项。";

    @ParameterizedTest
    @CsvSource({
        "3, EXPLICIT",
        "16, EXPLICIT",
        "18, NONE",
        "47, NOT_APPLICABLE",
        "48, NOT_APPLICABLE",
        "46, PLANNED_ONLY"
    })
    void aVerbMayOpenTheNumbers(int item, ItemStatus expected) {
        assertThat(status(item, ANSWERS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5  | 清单第1、2、5项均已在网上公开。                   | EXPLICIT
            3  | 清单第3、4项尚未公开。                            | NEGATED
            46 | 清单第46项待材料汇编后上网。                      | PLANNED_ONLY
            9  | 清单第7至10项已公开，其中第8项不适用。             | EXPLICIT
            8  | 清单第7至10项已公开，其中第8项不适用。             | NOT_APPLICABLE
            8  | 清单第7至10项已公开。学校没有特殊类型招生。         | NEGATED
            23 | 清单第22、23项因学校民办不公开，不适用。            | NOT_APPLICABLE
            41 | 尚未公开的是第41项。                              | NEGATED
            5  | 会议第3项、第5项议题已公布。                       | NONE
            6  | 对照清单第1至6项，学校公布信息900条。               | NONE
            47 | 清单事项共50项，已公开47项。                       | NONE
            8  | 第8项整改措施已公布。                             | NONE
            """)
    void whatIsSaidOfNumbers(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
