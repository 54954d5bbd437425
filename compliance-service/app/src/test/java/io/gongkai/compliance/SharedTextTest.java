package io.gongkai.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some packages stand in several services, since services share no code; they have to stay the same text. */
class SharedTextTest {

    private static final Path OURS = Path.of("src/main/java/io/gongkai/compliance");
    private static final Path THEIRS = Path.of("../../ingest-service/src/main/java/io/gongkai/ingest");

    @ParameterizedTest
    @ValueSource(strings = {"problem", "access", "page", "precondition", "apidoc"})
    void isTheSameAsInIngest(String name) throws IOException {
        assertThat(texts(OURS.resolve(name))).isNotEmpty().isEqualTo(texts(THEIRS.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProvinceCode.java", "SchoolCode.java"})
    void codesAreReadAsInIngest(String file) throws IOException {
        assertThat(texts(OURS.resolve("vocabulary")).get(file))
                .isNotNull()
                .isEqualTo(texts(THEIRS.resolve("vocabulary")).get(file));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replaceAll("io\\.gongkai\\.(ingest|compliance)", "io.gongkai");
                texts.put(file.getFileName().toString(), text);
            }
        }
        return texts;
    }
}
