package io.gongkai.stats.feedback;

import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One metric of the school beside its peers and its own year before. */
@Schema(description = "One metric of the school beside its peers and its own year before")
public record FeedbackFigure(
        @Schema(examples = "disclosed_total") String metric,
        String zh,
        String en,

        @Schema(description = "null where the report does not state it, which is not zero") @Nullable
        BigDecimal value,

        String unit,
        @Nullable Qualifier qualifier,

        @Schema(description = "Value of the year before") @Nullable
        BigDecimal previous,

        @Schema(description = "(value - previous) / previous; null from zero") @Nullable
        BigDecimal changeRate,

        PeerStatistics peers,

        @Schema(
                description =
                        "Where the value lies among the quartiles; null where there is no value or they are kept back")
        @Nullable
        Position position) {

    /** Whether more is known than that one of a few peers states the metric, which is not told. */
    boolean tellsSomething() {
        return value != null || peers.values() != null;
    }

    /** Where a value lies among those of the peers. */
    public enum Position {
        BELOW_LOWER_QUARTILE,
        MIDDLE,
        ABOVE_UPPER_QUARTILE;

        static @Nullable Position of(@Nullable BigDecimal value, PeerStatistics peers) {
            if (value == null || peers.lowerQuartile() == null || peers.upperQuartile() == null) {
                return null;
            }
            if (value.compareTo(peers.lowerQuartile()) < 0) {
                return BELOW_LOWER_QUARTILE;
            }
            return value.compareTo(peers.upperQuartile()) > 0 ? ABOVE_UPPER_QUARTILE : MIDDLE;
        }
    }
}
