package io.gongkai.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what the service has really sent. */
public final class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topic() {}

    /** The messages of a key in their order, as soon as there are so many. */
    public static List<ConsumerRecord<String, String>> messages(
            String bootstrapServers, String topic, String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        try (KafkaConsumer<String, String> consumer = consumer(bootstrapServers)) {
            consumer.subscribe(List.of(topic));
            while (found.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().equals(key)) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }

    /** The message with this very content, as soon as it is there. */
    public static ConsumerRecord<String, String> message(String bootstrapServers, String topic, String value) {
        Instant end = Instant.now().plus(PATIENCE);
        try (KafkaConsumer<String, String> consumer = consumer(bootstrapServers)) {
            consumer.subscribe(List.of(topic));
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    if (value.equals(message.value())) {
                        return message;
                    }
                }
            }
        }
        throw new AssertionError("No such message in " + topic);
    }

    private static KafkaConsumer<String, String> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
