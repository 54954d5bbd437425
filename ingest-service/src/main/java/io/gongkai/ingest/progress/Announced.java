package io.gongkai.ingest.progress;

import java.util.UUID;

/**
 * Said inside the service with every event, in the transaction of what it tells of; id is that of its row. The payload is
 * the CloudEvent as followers get it.
 */
public record Announced(
        long id, UUID eventId, EventName name, String schoolCode, String provinceCode, String payload) {}
