package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many totals in many wordings; the seed of a failing one stands in its message. */
class BreakdownPropertyTest {

    private static final int CASES = 300;

    @Test
    void whatAddsUpIsNeverReported() {
        assertThat(LongStream.range(0, CASES).boxed()).allSatisfy(seed -> {
            String words = new RandomBreakdown(seed).right();
            assertThat(FigureFindings.of("FIG-01", PartCode.S2, words))
                    .as(words)
                    .isEmpty();
        });
    }

    @Test
    void oneChangedNumberIsAlwaysReported() {
        assertThat(LongStream.range(0, CASES).boxed()).allSatisfy(seed -> {
            String words = new RandomBreakdown(seed).wrong();
            assertThat(FigureFindings.of("FIG-01", PartCode.S2, words))
                    .as(words)
                    .isNotEmpty();
        });
    }
}
