package io.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final Path OURS = Path.of("src/main/java/io/gongkai/stats");
    private static final Path INGEST = Path.of("../ingest-service/src/main/java/io/gongkai/ingest");

    @Test
    void noFileIsLongerThanTwoHundredLines() throws IOException {
        assertThat(files(Path.of("src")))
                .hasSizeGreaterThan(50)
                .allSatisfy(file ->
                        assertThat(text(file).lines()).as(file.toString()).hasSizeLessThanOrEqualTo(200));
    }

    /** The same fifty lines in every service are cheaper than a common jar as long as they are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"access", "page", "precondition", "problem"})
    void whatAllServicesShareHasTheSameText(String shared) throws IOException {
        List<Path> theirs = files(INGEST.resolve(shared));

        assertThat(files(OURS.resolve(shared)).stream().map(Path::getFileName))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        theirs.stream().map(Path::getFileName).toList());
        assertThat(theirs)
                .allSatisfy(file -> assertThat(text(OURS.resolve(shared).resolve(file.getFileName())))
                        .isEqualTo(text(file).replace("io.gongkai.ingest", "io.gongkai.stats")));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
