package io.gongkai.ingest.outbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event that waits for the broker. Only its writing is done here; the relay works in plain SQL. */
@Entity
@Table(name = "outbox")
class OutboxMessage extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID eventId;
    String topic;
    String messageKey;
    String payload;
    Instant createdAt;
}
