package io.gongkai.stats.testing;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends events through the real broker and waits until the service has dealt with each of them. */
@ApplicationScoped
public class EventWire {

    private final MeterRegistry meters;
    private final String servers;
    private final KafkaProducer<String, String> producer;

    EventWire(MeterRegistry meters, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.meters = meters;
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", 16777216, "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    public void send(SentEvent... events) {
        send(List.of(events));
    }

    public void send(List<SentEvent> events) {
        double before = handled();
        events.stream().map(this::publish).toList().forEach(EventWire::arrived);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> handled() >= before + events.size());
    }

    private Future<RecordMetadata> publish(SentEvent event) {
        return producer.send(new ProducerRecord<>(event.topic(), event.key(), event.value()));
    }

    private static void arrived(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records of a topic that the service has not yet acknowledged to the broker. */
    public long unacknowledged(String event) {
        String topic = "gongkai." + event + ".v1";
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets("stats-service." + event)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> all = IntStream.range(
                            0, producer.partitionsFor(topic).size())
                    .boxed()
                    .collect(toMap(number -> new TopicPartition(topic, number), number -> OffsetSpec.latest()));
            return admin.listOffsets(all).all().get().entrySet().stream()
                    .mapToLong(end -> end.getValue().offset() - offset(committed.get(end.getKey())))
                    .sum();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private double handled() {
        return meters.find("gongkai.events").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
