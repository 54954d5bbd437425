package io.gongkai.benchmark.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.demo.Province;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker on two school years of the generated province. */
class MeasureGeneratedTest {

    private static final int TWO_YEARS = 250;
    private static final List<String> DISAGREEMENTS = new ArrayList<>();
    private static final Accuracy ACCURACY =
            MeasureGenerated.measure(Province.of(Province.SEED), TWO_YEARS, DISAGREEMENTS::add);

    @Test
    void generatedReportsAreUnderstoodAsWellAsWrittenOnes() {
        assertThat(ACCURACY.reports()).isEqualTo(TWO_YEARS);
        assertThat(ACCURACY.parts().f1()).as("parts").isGreaterThanOrEqualTo(0.98);
        assertThat(ACCURACY.statuses().recall()).as("status of parts").isGreaterThanOrEqualTo(0.97);
        assertThat(ACCURACY.items().f1()).as("items").isGreaterThanOrEqualTo(0.97);
        assertThat(ACCURACY.figures().f1()).as("figures").isGreaterThanOrEqualTo(0.97);
        assertThat(ACCURACY.faults().all().f1()).as("faults").isGreaterThanOrEqualTo(0.9);
    }

    /** Reports of one school and of schools alike are told apart, so that a copy is a copy. */
    @Test
    void nothingIsFoundCopiedButWhatWasCopied() {
        assertThat(ACCURACY.faults().byKind()).containsKeys("COPIED_OWN_YEAR", "COPIED_OTHER_SCHOOL");
        assertThat(DISAGREEMENTS).noneMatch(disagreement -> disagreement.contains("COP"));
    }
}
