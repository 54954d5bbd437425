package io.gongkai.stats.testing;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the dead letters of a topic from their beginning. */
@ApplicationScoped
public class DeadLetters {

    private final String servers;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** The letter with this value, once it has arrived. */
    public ConsumerRecord<String, String> find(String topic, String value) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> letter(topic, value), Optional::isPresent)
                .orElseThrow();
    }

    public boolean holds(String topic, String value) {
        return letter(topic, value).isPresent();
    }

    public static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private Optional<ConsumerRecord<String, String>> letter(String topic, String value) {
        return all(topic + ".stats.dead-letter").stream()
                .filter(letter -> value.equals(letter.value()))
                .findFirst();
    }

    private List<ConsumerRecord<String, String>> all(String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.partition.fetch.bytes", 16777216),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long expected = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<String, String>> letters = new ArrayList<>();
            while (letters.size() < expected) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
            return letters;
        }
    }
}
