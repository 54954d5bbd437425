package io.gongkai.compliance.assessment;

import io.gongkai.compliance.Json;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Tells the other services of an assessment. */
@ApplicationScoped
public class ReportAssessedSender {

    static final String CHANNEL = "report-assessed";

    private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

    private final MutinyEmitter<String> channel;
    private final Json json;

    ReportAssessedSender(@Channel(CHANNEL) MutinyEmitter<String> channel, Json json) {
        this.channel = channel;
        this.json = json;
    }

    /** Returns once the broker has acknowledged the event; throws where it does not. */
    public void send(StoredAssessment stored) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(stored.schoolCode())
                .withHeaders(new RecordHeaders().add("content-type", CLOUD_EVENT))
                .build();
        channel.sendMessageAndAwait(Message.of(json.write(ReportAssessed.of(stored)), Metadata.of(metadata)));
    }
}
