package io.gongkai.ingest.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes events into the transaction of the change that they tell of. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final Clock clock;
    private final Event<OutboxFilled> filled;

    Outbox(ObjectMapper json, Clock clock, Event<OutboxFilled> filled) {
        this.json = json;
        this.clock = clock;
        this.filled = filled;
    }

    /** Events with the same key reach consumers in the order in which they were added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(EventType type, String key, UUID eventId, String subject, Object data) {
        Instant now = clock.instant();
        OutboxMessage message = new OutboxMessage();
        message.eventId = eventId;
        message.topic = type.topic();
        message.messageKey = key;
        message.payload = write(CloudEvent.of(type, eventId, subject, now, data));
        message.createdAt = now;
        message.persist();
        filled.fire(new OutboxFilled());
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
