package io.gongkai.compliance.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that was set aside; its content is in the dead-letter topic and is not shown. */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        UUID id,

        @Schema(description = "Where it came from", examples = "gongkai.report-submitted.v1")
        String topic,

        int partition,
        long offset,

        @Schema(description = "Its key, the school code", examples = "4143012345", nullable = true) @Nullable
        String key,

        @Schema(description = "Cause of the last attempt", examples = "malformed-event")
        String code,

        @Schema(description = "The cause in a sentence", examples = "Missing in data: text")
        String detail,

        @Schema(description = "Still to be dealt with, or driven through")
        State state,

        @Schema(description = "How often it was tried", examples = "1")
        int attempts,

        Instant failedAt,
        @Schema(nullable = true) @Nullable Instant resolvedAt,

        @Schema(description = "Who drove it through", nullable = true) @Nullable
        String resolvedBy) {

    /** How a dead letter stands. */
    @Schema(name = "DeadLetterState")
    public enum State {
        OPEN,
        RESOLVED
    }

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id,
                letter.topic,
                letter.partitionNumber,
                letter.recordOffset,
                letter.recordKey,
                letter.code,
                letter.detail,
                letter.state,
                letter.attempts,
                letter.failedAt,
                letter.resolvedAt,
                letter.resolvedBy);
    }
}
