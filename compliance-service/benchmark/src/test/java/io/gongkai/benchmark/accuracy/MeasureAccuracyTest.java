package io.gongkai.benchmark.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The floor below which no change may bring the checker on the labelled reports of the project. */
class MeasureAccuracyTest {

    private static final Path DEPLOY = Path.of("../../deploy");
    private static final Path ACCURACY = DEPLOY.resolve("accuracy");

    @Test
    void staysAsGoodAsPublished() throws IOException {
        Accuracy accuracy = MeasureAccuracy.measure(
                DEPLOY.resolve("samples"),
                ACCURACY,
                ACCURACY.resolve("blind"),
                ACCURACY.resolve("blind2"),
                ACCURACY.resolve("blind3"),
                ACCURACY.resolve("blind4"),
                ACCURACY.resolve("blind5"),
                ACCURACY.resolve("blind6"),
                ACCURACY.resolve("blind7"),
                ACCURACY.resolve("blind8"),
                ACCURACY.resolve("blind9"),
                ACCURACY.resolve("blind10"),
                ACCURACY.resolve("blind11"),
                ACCURACY.resolve("blind12"));
        assertThat(accuracy.reports()).isGreaterThanOrEqualTo(60);
        assertThat(accuracy.parts().f1()).as("parts").isGreaterThanOrEqualTo(0.98);
        assertThat(accuracy.statuses().recall()).as("status of parts").isGreaterThanOrEqualTo(0.97);
        assertThat(accuracy.items().f1()).as("items").isGreaterThanOrEqualTo(0.93);
        assertThat(accuracy.figures().f1()).as("figures").isGreaterThanOrEqualTo(0.80);
        assertThat(accuracy.faults().all().precision()).as("faults").isGreaterThanOrEqualTo(0.95);
    }
}
