package io.gongkai.compliance.deadletter;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Sends an event as it came to the dead-letter topic, with the cause and its first place as headers. */
@ApplicationScoped
class DeadLetterSender {

    static final String CHANNEL = "report-submitted-dead-letter";

    private final MutinyEmitter<String> channel;

    DeadLetterSender(@Channel(CHANNEL) MutinyEmitter<String> channel) {
        this.channel = channel;
    }

    void send(ConsumerRecord<String, String> record, Poison poison) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(record.key())
                .withHeaders(headers(record, poison))
                .build();
        String payload = record.value() == null ? "" : record.value();
        channel.sendMessageAndAwait(Message.of(payload, Metadata.of(metadata)));
    }

    private static Headers headers(ConsumerRecord<String, String> record, Poison poison) {
        Headers headers = new RecordHeaders(record.headers());
        add(headers, "dead-letter-id", DeadLetter.idOf(record).toString());
        add(headers, "dead-letter-code", poison.code());
        add(headers, "dead-letter-detail", poison.detail());
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", Integer.toString(record.partition()));
        add(headers, "dead-letter-offset", Long.toString(record.offset()));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
