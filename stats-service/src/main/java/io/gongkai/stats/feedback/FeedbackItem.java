package io.gongkai.stats.feedback;

import io.gongkai.stats.vocabulary.ItemStanding;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One list item that the school owes and does not name as disclosed, beside its peers. */
@Schema(description = "One list item that the school owes and does not name as disclosed")
public record FeedbackItem(
        int item,
        ItemStanding standing,

        @Schema(description = "Share of the peers that disclose the item, of those that owe it") @Nullable
        BigDecimal peerShare,

        @Schema(
                description = "Whether the share is kept back, because fewer than 5 other schools stand behind it and"
                        + " the caller may not see those")
        boolean withheld) {}
