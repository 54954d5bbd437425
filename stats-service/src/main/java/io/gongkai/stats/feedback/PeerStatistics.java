package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Disclosure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the values of the peers lie, this school included. */
@Schema(description = "How the values of the peers lie, this school included")
public record PeerStatistics(
        @Schema(
                description =
                        "Peers with a value, this school included; null where there are fewer than 5 other schools and"
                                + " the caller may not see those")
        @Nullable
        Long values,

        @Schema(
                description =
                        "Whether the quartiles are kept back, because fewer than 5 other schools have a value and the"
                                + " caller may not see those")
        boolean withheld,

        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile) {

    /**
     * As one sees them who may not see the values of other schools.
     *
     * @param others how many peers there are besides the school, with a value or without
     * @param hasOwn whether one of the values is the school's own
     */
    PeerStatistics keptBack(long others, boolean hasOwn) {
        if (values == null || Disclosure.isEnough(hasOwn ? values - 1 : values)) {
            return this;
        }
        return new PeerStatistics(Disclosure.isEnough(others) ? values : null, true, null, null, null);
    }
}
