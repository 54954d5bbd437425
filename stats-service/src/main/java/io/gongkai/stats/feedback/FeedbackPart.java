package io.gongkai.stats.feedback;

import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One part of the school's report beside its peers. */
@Schema(description = "One part of the school's report beside its peers")
public record FeedbackPart(
        Part part,
        PartStatus status,

        @Schema(description = "Share of the peers' reports that hold the part, of those whose frame asks for it")
        @Nullable
        BigDecimal peerShare,

        @Schema(
                description = "Whether the share is kept back, because fewer than 5 other schools stand behind it and"
                        + " the caller may not see those")
        boolean withheld) {}
