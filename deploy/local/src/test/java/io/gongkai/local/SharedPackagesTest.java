package io.gongkai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No service depends on another, so some small packages stand alike in all three; they must not drift apart. */
class SharedPackagesTest {

    private static final Path INGEST = Path.of("../../ingest-service/src/main/java/io/gongkai/ingest");

    @ParameterizedTest
    @CsvSource({
        "access, compliance-service/app, compliance", "access, stats-service, stats",
        "problem, compliance-service/app, compliance", "problem, stats-service, stats",
        "page, compliance-service/app, compliance", "page, stats-service, stats"
    })
    void aPackageThatStandsAlikeInTheServicesDiffersInItsNameOnly(String name, String module, String service)
            throws IOException {
        Path other = Path.of("../..", module, "src/main/java/io/gongkai", service);
        Map<String, String> original = sources(INGEST.resolve(name), "ingest");
        Map<String, String> copy = sources(other.resolve(name), service);

        assertThat(copy.keySet()).isEqualTo(original.keySet());
        original.forEach((file, text) ->
                assertThat(copy.get(file)).as("%s in %s", file, other).isEqualTo(text));
    }

    private static Map<String, String> sources(Path directory, String service) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("io.gongkai." + service, "io.gongkai.<service>");
                sources.put(file.getFileName().toString(), text);
            }
        }
        assertThat(sources).as("the package %s", directory).isNotEmpty();
        return sources;
    }
}
