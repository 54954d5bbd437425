package io.gongkai.engine.rule.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.similarity.EarlierReport;
import org.junit.jupiter.api.Test;

class CopiedFromOwnLastYearTest {

    @Test
    void asksTheSchoolToExplainAReportThatIsLastYearsOne() {
        String lastYear = Copies.report(Copies.GARDEN, Copies.BRIDGE)
                .replace("2021-2022", "2020-2021")
                .replace("900条", "870条");
        assertThat(Copies.copies(
                        Copies.report(Copies.GARDEN, Copies.BRIDGE),
                        new EarlierReport("本校2020-2021学年", true, lastYear)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("COPY-01");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.evidence()).isNotEmpty();
                });
    }

    @Test
    void isSilentWhereTheSchoolWroteItsReportAnew() {
        assertThat(Copies.copies(
                        Copies.report(Copies.GARDEN, Copies.BRIDGE),
                        new EarlierReport("本校2020-2021学年", true, Copies.RADIO + Copies.LIBRARY)))
                .isEmpty();
    }

    @Test
    void isSilentWhereNothingIsCompared() {
        assertThat(Copies.copies(Copies.report(Copies.GARDEN, Copies.BRIDGE))).isEmpty();
    }
}
