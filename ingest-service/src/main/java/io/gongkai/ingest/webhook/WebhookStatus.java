package io.gongkai.ingest.webhook;

/** Whether an address is called. */
enum WebhookStatus {
    ACTIVE,
    /** Paused by its owner; what happens meanwhile is kept until its time is over. */
    PAUSED,
    /** Paused by the system after a long failure; its owner makes it active again. */
    FAILED
}
