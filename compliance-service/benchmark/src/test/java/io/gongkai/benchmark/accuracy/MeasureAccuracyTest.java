package io.gongkai.benchmark.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floor below which no change may bring the checker on the labelled reports of the project. */
class MeasureAccuracyTest {

    private static final Path DEPLOY = Path.of("../../deploy");
    private static final Path ACCURACY = DEPLOY.resolve("accuracy");

    @Test
    void staysAsGoodAsPublished() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(DEPLOY.resolve("samples"), ACCURACY));
        try (DirectoryStream<Path> blind = Files.newDirectoryStream(ACCURACY, "blind*")) {
            blind.forEach(folders::add);
        }
        Accuracy accuracy = MeasureAccuracy.measure(folders.toArray(Path[]::new));
        assertThat(accuracy.reports()).isGreaterThanOrEqualTo(300);
        assertThat(accuracy.parts().f1()).as("parts").isGreaterThanOrEqualTo(0.99);
        assertThat(accuracy.statuses().recall()).as("status of parts").isGreaterThanOrEqualTo(0.98);
        assertThat(accuracy.items().f1()).as("items").isGreaterThanOrEqualTo(0.98);
        assertThat(accuracy.figures().f1()).as("figures").isGreaterThanOrEqualTo(0.97);
        assertThat(accuracy.faults().all().precision()).as("faults").isGreaterThanOrEqualTo(0.98);
    }
}
