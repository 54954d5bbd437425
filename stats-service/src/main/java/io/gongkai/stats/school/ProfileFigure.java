package io.gongkai.stats.school;

import io.gongkai.stats.peer.Disclosure;
import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure beside the median of the schools of the same type and province, this one included. */
@Schema(description = "One figure of one report beside its peers")
record ProfileFigure(
        @Schema(examples = "disclosed_total") String metric,
        BigDecimal value,
        @Schema(examples = "条") String unit,
        Qualifier qualifier,

        @Schema(description = "Statements that the value rests on")
        List<String> quotes,

        @Schema(description = "null where fewer than 5 other schools state a value and the caller may not see theirs")
        @Nullable
        BigDecimal peerMedian,

        @Schema(
                description = "Schools of the type that state a value, this one included; null where the"
                        + " others are fewer than 5 and the caller may not see theirs")
        @Nullable
        Long peers,

        @Schema(
                description = "Whether median and number of the peers are kept back, because the others are fewer"
                        + " than 5 and the caller may not see theirs")
        boolean withheld) {

    /** The median of few would tell a school the values of the others, and their number who of them states one. */
    ProfileFigure seenBy(boolean foreigner) {
        return foreigner && peers != null && !Disclosure.isEnough(peers - 1)
                ? new ProfileFigure(metric, value, unit, qualifier, quotes, null, null, true)
                : this;
    }
}
