package io.gongkai.compliance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Speaks with the service the way the other services do: through the broker. */
public final class Wire {

    public static final String SUBMITTED = "gongkai.report-submitted.v1";
    public static final String ASSESSED = "gongkai.report-assessed.v1";
    public static final String DEAD_LETTERS = SUBMITTED + ".compliance.dead-letter";

    private final String bootstrapServers;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public RecordMetadata submit(SubmittedReport report) {
        return send(report.schoolCode(), report.json());
    }

    public RecordMetadata send(String key, @Nullable String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 16 << 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(SUBMITTED, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic for a key, once there are at least so many records. */
    public List<ConsumerRecord<String, String>> await(String topic, String key, int atLeast) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = consumer(topic)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                            if (key.equals(record.key())) {
                                found.add(record);
                            }
                        });
                        return found.size() >= atLeast;
                    });
        }
        return found;
    }

    private KafkaConsumer<String, String> consumer(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        // A topic that nobody wrote to yet may have to be made first.
        Awaitility.await().until(() -> !consumer.partitionsFor(topic).isEmpty());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
