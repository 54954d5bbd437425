package io.gongkai.stats.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a rebuild stands. */
@Schema(description = "How a rebuild stands")
public record Rebuild(
        UUID id,
        Status status,
        String requestedBy,
        Instant startedAt,

        @Schema(description = "null while it runs") @Nullable
        Instant finishedAt,

        @Schema(description = "Events there were when it began; more may come while it runs")
        long total,

        @Schema(description = "Events read so far") long read,

        @Schema(description = "Events that changed something")
        long applied,

        @Schema(description = "Events that can never be taken in; they lie in the dead letters")
        long refused,

        @Schema(
                description =
                        "Digest of the tables that answered until then, times of writing left out; null until the new"
                                + " ones take their place. Equal to digestAfter where the rebuild changed nothing"
                                + " and no event was under way",
                examples = "5d41402abc4b2a76b9719d911017c592")
        @Nullable
        String digestBefore,

        @Schema(
                description = "Digest of the tables that answer since then, over all events up to then",
                examples = "5d41402abc4b2a76b9719d911017c592")
        @Nullable
        String digestAfter,

        @Schema(description = "Why it failed; null otherwise") @Nullable
        String failure) {

    /** Whether it is under way, answers by now, or was given up. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }
}
