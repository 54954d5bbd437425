package io.gongkai.ingest.webhook;

/** Said inside the service when a transaction has added something to deliver, and heard once it is committed. */
record DeliveriesAdded() {}
