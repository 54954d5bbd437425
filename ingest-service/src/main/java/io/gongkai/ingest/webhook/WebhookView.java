package io.gongkai.ingest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Webhook", description = "An address that is called when something happens to reports 回调地址")
record WebhookView(
        @Schema(required = true) UUID webhookId,

        @Schema(description = "Whose reports: those of a school, of a province, or all", required = true)
        Scope.Extent extent,

        @Schema(description = "Code of that school or province") @Nullable
        String ownerCode,

        @Schema(required = true) String url,
        @Nullable String description,

        @Schema(description = "Names of the events that it is told", required = true)
        List<String> events,

        @Schema(
                description = "PAUSED by its owner, FAILED after a long time without a success; what happens"
                        + " meanwhile is kept for three days",
                required = true)
        WebhookStatus status,

        @Schema(description = "Since its last success, if calls have failed since") @Nullable
        Instant failingSince,

        @Schema(description = "Until when the secret before this one signs, too") @Nullable
        Instant oldSecretEnds,

        @Schema(description = "Only where it is made: it is not shown again") @Nullable
        String secret,

        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,

        @Schema(description = "Who made it (subject of the token)", required = true)
        String createdBy,

        @Schema(required = true) Instant changedAt) {

    static WebhookView of(Webhook it, List<String> events, @Nullable Secret shown) {
        return new WebhookView(
                it.id,
                it.extent,
                it.ownerCode,
                it.url,
                it.description,
                events,
                it.status,
                it.failingSince,
                it.oldSecretEnds,
                shown == null ? null : shown.text(),
                it.version,
                it.createdAt,
                it.createdBy,
                it.changedAt);
    }
}
