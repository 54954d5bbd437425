package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Disclosure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the values of the peers lie, this school included. */
@Schema(description = "How the values of the peers lie, this school included")
public record PeerStatistics(
        @Schema(
                description = "Peers with a value; null where fewer than 5 of them have one, there are fewer than 5"
                        + " other schools, and the caller may not see those")
        @Nullable
        Long values,

        @Schema(
                description = "Whether the quartiles are kept back, because fewer than 5 peers have a value and the"
                        + " caller may not see those of others")
        boolean withheld,

        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile) {

    /**
     * @param others how many peers there are besides the school, with a value or without
     */
    PeerStatistics seenBy(boolean foreigner, long others) {
        if (!foreigner || values == null || Disclosure.isEnough(values)) {
            return this;
        }
        return new PeerStatistics(Disclosure.isEnough(others) ? values : null, true, null, null, null);
    }
}
