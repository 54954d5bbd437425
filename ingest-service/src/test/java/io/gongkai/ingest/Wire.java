package io.gongkai.ingest;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends events of other services through the real broker and waits until ours has dealt with each of them. */
@ApplicationScoped
public class Wire {

    private final ObjectMapper json = new ObjectMapper();
    private final MeterRegistry meters;
    private final KafkaProducer<String, String> producer;

    Wire(MeterRegistry meters, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.meters = meters;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", 17825792),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    public void send(AssessmentEvent... events) {
        for (AssessmentEvent event : events) {
            send(write(event.build()));
        }
    }

    /** All go to one partition, so the order is that of sending. */
    public void send(@Nullable String value) {
        double before = handled();
        publish(value);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> handled() > before);
    }

    /** Without waiting. */
    public void publish(@Nullable String value) {
        producer.send(new ProducerRecord<>(AssessmentEvent.TOPIC, "4143000001", value));
        producer.flush();
    }

    public String write(Map<String, Object> event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private double handled() {
        return meters.find("gongkai.events").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
