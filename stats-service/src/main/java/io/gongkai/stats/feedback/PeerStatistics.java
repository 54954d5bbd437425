package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Disclosure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the values of the peers lie, this school included. */
@Schema(description = "How the values of the peers lie, this school included")
public record PeerStatistics(
        @Schema(description = "Peers with a value") long values,

        @Schema(
                description = "Whether the quartiles are kept back, because fewer than 5 peers have a value and the"
                        + " caller may not see those of others")
        boolean withheld,

        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile) {

    PeerStatistics seenBy(boolean foreigner) {
        return foreigner && !Disclosure.isEnough(values) ? new PeerStatistics(values, true, null, null, null) : this;
    }
}
