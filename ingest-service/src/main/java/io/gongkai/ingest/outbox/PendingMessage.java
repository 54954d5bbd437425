package io.gongkai.ingest.outbox;

/** A message as the relay reads it. */
record PendingMessage(long id, String topic, String messageKey, String payload, int attempts) {}
