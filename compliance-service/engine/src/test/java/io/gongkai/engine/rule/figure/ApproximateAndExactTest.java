package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class ApproximateAndExactTest {

    @Test
    void hintsAtAFigureThatIsRoughInTwoWays() {
        assertThat(FigureFindings.of("FIG-07", PartCode.S2, "主动公开信息约2043余条。")).hasSize(1);
    }

    @Test
    void staysSilentOnOneWord() {
        assertThat(FigureFindings.of("FIG-07", PartCode.S2, "主动公开信息约2000条，网站1200余条。"))
                .isEmpty();
    }
}
