package io.gongkai.ingest.webhook;

import java.time.Instant;
import java.util.UUID;

/** A delivery whose next attempt is due. */
record DueDelivery(UUID id, String event, String payload, int attempts, Instant giveUpAt) {}
