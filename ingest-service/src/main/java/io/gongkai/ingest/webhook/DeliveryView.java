package io.gongkai.ingest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Delivery", description = "An event on its way to a webhook 回调记录")
record DeliveryView(
        @Schema(description = "Also the webhook-id header of every attempt", required = true)
        UUID deliveryId,

        @Schema(description = "Name of the event, or ping", required = true)
        String event,

        @Schema(required = true) DeliveryStatus status,

        @Schema(description = "Attempts since it was written or replayed", required = true)
        int attempts,

        @Schema(description = "When it was written", required = true)
        Instant createdAt,

        @Schema(description = "When the next attempt is due; only while it is pending") @Nullable
        Instant dueAt,

        @Schema(description = "When it is given up; only while it is pending") @Nullable
        Instant giveUpAt,

        @Nullable Instant lastAttemptAt,

        @Schema(description = "Status of the last answer; left out where there was none") @Nullable
        Integer responseStatus,

        @Schema(description = "Why the last attempt failed") @Nullable
        Failure failure,

        @Schema(description = "What the last attempt took, in milliseconds") @Nullable
        Integer durationMs,

        @Schema(description = "The body of the call: a CloudEvent in JSON", required = true)
        String payload) {

    static DeliveryView of(WebhookDelivery it) {
        boolean pending = it.status == DeliveryStatus.PENDING;
        return new DeliveryView(
                it.id,
                it.event,
                it.status,
                it.attempts,
                it.createdAt,
                pending ? it.dueAt : null,
                pending ? it.giveUpAt : null,
                it.lastAttemptAt,
                it.responseStatus,
                it.failure,
                it.durationMs,
                it.payload);
    }
}
