package io.gongkai.ingest.outbox;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;

/** The envelope of every event: CloudEvents 1.0, structured JSON. */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Object data) {

    public static CloudEvent of(EventType type, UUID id, String subject, Instant time, Object data) {
        return new CloudEvent("1.0", id, "/ingest-service", type.type(), subject, time, "application/json", data);
    }
}
