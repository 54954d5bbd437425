package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncatedRatioTest {

    @ParameterizedTest
    @CsvSource({"92.08, 1, 0", "92.09, 0, 0", "92.1, 0, 0", "92.0, 1, 0", "92.07, 0, 1"})
    void hintsAtAPercentageThatWasCutOffAndLeavesAWrongOneToItsOwnRule(String printed, int truncated, int wrong) {
        String words = "毕业生4310人，落实去向3969人，去向落实率" + printed + "%。";
        assertThat(FigureFindings.of("FIG-08", PartCode.S2, words)).hasSize(truncated);
        assertThat(FigureFindings.of("FIG-02", PartCode.S2, words)).hasSize(wrong);
    }
}
