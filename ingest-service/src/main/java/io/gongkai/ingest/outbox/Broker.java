package io.gongkai.ingest.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker as the relay sees it: takes a message and says later whether it has it safely. */
@Singleton
class Broker {

    private static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

    private final Producer<String, String> producer;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> connection, OutboxConfig config) {
        int delivery = Math.toIntExact(config.delivery().toMillis());
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_MESSAGE_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, delivery / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, delivery / 2);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears all that the future would say.
    CompletableFuture<Void> send(PendingMessage message) {
        ProducerRecord<String, String> sent =
                new ProducerRecord<>(message.topic(), message.messageKey(), message.payload());
        sent.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            producer.send(sent, (place, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (KafkaException refused) {
            acknowledged.completeExceptionally(refused);
        }
        return acknowledged;
    }

    void close(@Observes ShutdownEvent stopping) {
        producer.close(Duration.ofSeconds(2));
    }
}
