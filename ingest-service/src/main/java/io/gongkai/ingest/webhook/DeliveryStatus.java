package io.gongkai.ingest.webhook;

/** How far a delivery has got. */
enum DeliveryStatus {
    /** Waits for its first or next attempt. */
    PENDING,
    /** The receiver has answered with a status from 200 to 299. */
    DELIVERED,
    /** Its time was over; it can be sent again by hand. */
    GIVEN_UP
}
