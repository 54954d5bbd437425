package io.gongkai.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.local.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Multiplies the events that real reports left in the log: the same content under the names of other schools and years. */
final class EventCopies {

    private static final String SCHOOL = "gongkai.school-registered.v1";
    private static final String SUBMITTED = "gongkai.report-submitted.v1";
    private static final String ASSESSED = "gongkai.report-assessed.v1";
    private static final String PROVINCE = "65";
    private static final int SCHOOLS = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LARGEST = 16 * 1024 * 1024;
    /** Held, since a logger that nobody holds forgets its level. The clients print all their settings at each start. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private final String servers;

    EventCopies(int kafkaPort) {
        servers = "localhost:" + kafkaPort;
        CLIENTS.setLevel(Level.WARNING);
    }

    /** Writes this many reports, each with its submission and its assessment; {@value #SCHOOLS} schools hand them in. */
    void write(int reports) {
        JsonNode school = all(SCHOOL).get(0);
        List<JsonNode> submitted = all(SUBMITTED);
        List<JsonNode> assessed = all(ASSESSED);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", LARGEST, "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer())) {
            for (int number = 0; number < Math.min(SCHOOLS, reports); number++) {
                send(producer, SCHOOL, registered(school, number));
            }
            for (int number = 0; number < reports; number++) {
                send(producer, SUBMITTED, copy(submitted.get(number % submitted.size()), number));
                send(producer, ASSESSED, copy(assessed.get(number % assessed.size()), number));
            }
            producer.flush();
        }
    }

    private static void send(KafkaProducer<String, String> producer, String topic, JsonNode event) {
        String key = event.path("data").path("schoolCode").asText();
        var unused = producer.send(new ProducerRecord<>(topic, key, event.toString()));
    }

    private static JsonNode registered(JsonNode school, int number) {
        ObjectNode event = named(school, code(number));
        data(event).put("name", "第" + number + "学院").put("version", 1);
        return event;
    }

    private static JsonNode copy(JsonNode report, int number) {
        int began = FIRST_YEAR + number / SCHOOLS;
        String year = began + "-" + (began + 1);
        String school = code(number % SCHOOLS);
        String id = UUID.nameUUIDFromBytes((school + year).getBytes(StandardCharsets.UTF_8))
                .toString();
        ObjectNode event = named(report, school).put("subject", id);
        data(event).put("reportId", id).put("revision", 1).put("academicYear", year);
        return event;
    }

    private static ObjectNode named(JsonNode template, String school) {
        ObjectNode event = template.deepCopy();
        data(event).put("schoolCode", school).put("provinceCode", PROVINCE);
        return event.put("id", UUID.randomUUID().toString());
    }

    private static ObjectNode data(ObjectNode event) {
        return event.withObjectProperty("data");
    }

    private static String code(int number) {
        return "41%s%06d".formatted(PROVINCE, number);
    }

    private List<JsonNode> all(String topic) {
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> log = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.partition.fetch.bytes", LARGEST),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = log.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            log.assign(partitions);
            log.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = log.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> log.position(end.getKey()) < end.getValue())) {
                log.poll(Duration.ofMillis(500)).forEach(event -> events.add(read(event.value())));
            }
        }
        return events;
    }

    private static JsonNode read(String event) {
        try {
            return Api.JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
