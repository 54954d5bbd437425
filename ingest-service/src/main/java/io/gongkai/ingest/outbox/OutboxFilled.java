package io.gongkai.ingest.outbox;

/** Said inside the service when a transaction has added an event, and heard once it is committed. */
record OutboxFilled() {}
