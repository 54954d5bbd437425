package io.gongkai.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private static final Path REPOSITORY = Path.of("../..");

    @ParameterizedTest
    @CsvSource({"ingest-service, ingest", "compliance-service/app, compliance", "stats-service, stats"})
    void theTopicsOfAServiceAreThoseThatAreCreated(String module, String service) throws IOException {
        Set<String> named = topicsNamedBy(module);

        assertThat(Topics.all().keySet()).containsAll(named);
        assertThat(named.stream().filter(TopicsTest::isDeadLetter))
                .containsExactlyInAnyOrderElementsOf(Topics.all().keySet().stream()
                        .filter(topic -> topic.endsWith("." + service + ".dead-letter"))
                        .toList());
    }

    private static boolean isDeadLetter(String topic) {
        return topic.endsWith(".dead-letter");
    }

    private static Set<String> topicsNamedBy(String module) throws IOException {
        Properties settings = new Properties();
        Path file = REPOSITORY.resolve(module).resolve("src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        Set<String> topics = new TreeSet<>();
        for (String key : settings.stringPropertyNames()) {
            if (key.startsWith("mp.messaging.") && key.endsWith(".topic")) {
                topics.add(settings.getProperty(key));
            }
        }
        return topics;
    }
}
