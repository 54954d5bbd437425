package io.gongkai.stats.comparison;

import io.gongkai.stats.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a value stands out among those of its peers. */
@Schema(description = "Why a value stands out among those of its peers")
public record Outlier(
        Kind kind,
        Direction direction,

        @Schema(description = "0.6745 (x - median) / MAD of the logarithms (of the values themselves for rates)")
        BigDecimal modifiedZ,

        @Schema(description = "The same in a sentence") Text reason) {

    /** What stands out. */
    public enum Kind {
        /** The value itself. */
        LEVEL,
        /** Its change from the year before. */
        CHANGE
    }

    /** To which side. */
    public enum Direction {
        HIGH,
        LOW
    }
}
