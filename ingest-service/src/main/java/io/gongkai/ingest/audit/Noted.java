package io.gongkai.ingest.audit;

import java.time.Instant;

/** Said inside the service with every entry of a history, in its transaction. */
public record Noted(Happening happening, Instant at) {}
