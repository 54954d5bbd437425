package io.gongkai.compliance.deadletter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event that was set aside, with the cause of its last attempt. */
@Entity
class DeadLetter extends PanacheEntityBase {

    @Id
    UUID id;

    String topic;
    int partitionNumber;
    long recordOffset;

    @Nullable
    String recordKey;

    byte[] payload;
    String code;
    String detail;

    @Enumerated(EnumType.STRING)
    DeadLetterView.State state;

    int attempts;
    Instant failedAt;

    @Nullable
    Instant resolvedAt;

    @Nullable
    String resolvedBy;

    protected DeadLetter() {}

    DeadLetter(ConsumerRecord<String, String> record, Poison poison, Instant now) {
        id = idOf(record);
        topic = record.topic();
        partitionNumber = record.partition();
        recordOffset = record.offset();
        recordKey = record.key() == null ? null : Printable.of(record.key());
        payload = record.value() == null ? new byte[0] : record.value().getBytes(StandardCharsets.UTF_8);
        code = poison.code();
        detail = poison.detail();
        state = DeadLetterView.State.OPEN;
        attempts = 1;
        failedAt = now;
    }

    /** The same record gets the same id, so that one that is read twice is set aside once. */
    static UUID idOf(ConsumerRecord<String, String> record) {
        String place = record.topic() + "/" + record.partition() + "/" + record.offset() + "/" + record.timestamp();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    String event() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    boolean isOpen() {
        return state == DeadLetterView.State.OPEN;
    }

    void failedAgain(Poison poison) {
        attempts++;
        code = poison.code();
        detail = poison.detail();
    }

    void resolved(String by, Instant now) {
        attempts++;
        state = DeadLetterView.State.RESOLVED;
        resolvedBy = by;
        resolvedAt = now;
    }
}
