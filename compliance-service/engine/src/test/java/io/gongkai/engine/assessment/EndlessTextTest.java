package io.gongkai.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that an expression repeats without end must not exhaust the stack, nor nested choices the time. */
class EndlessTextTest {

    private static final int LENGTH = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上",
                "清单44项适用于本校",
                "本校",
                "1 学校章程 http://www.",
                "www.",
                "其中101条，",
                "96%（1条",
                "1条2篇3期4件5份6个，合计30条，",
                "除",
                "一",
                " 1",
                "Ⅱ\n",
                "百分之九点九九九九九九",
                "无人提出申请",
                "研究生复试没有"
            })
    void assessesTextsThatSayOneThingWithoutEnd(String words) {
        String text = "一、概述\n" + words.repeat(LENGTH / words.length()) + "1条，合计2条。";

        assertThat(TestAssessor.assess(text).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }
}
