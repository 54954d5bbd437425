package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import org.junit.jupiter.api.Test;

class UnitsMixedTest {

    @Test
    void hintsAtPartsInOtherUnits() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站400条，公众号推文60篇，橱窗40期。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void staysSilentOnOneUnit() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站440条，公众号60条。"))
                .isEmpty();
    }

    @Test
    void followersAreNoPart() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站440条，公众号60条，粉丝5000人。"))
                .isEmpty();
    }
}
