package io.gongkai.stats.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.stats.peer.Peers;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the values of one peer group lie; quartiles are interpolated (percentile_cont). */
@Schema(description = "Values of one peer group; null where no school states one")
public record Distribution(
        @JsonUnwrapped Peers peers,
        @Schema(description = "Registered schools") long schools,

        @Schema(description = "Schools whose report was assessed")
        long assessed,

        @Schema(description = "Schools that state a value, zero included: the basis of all that follows")
        long stated,

        @Schema(description = "Sum over the schools that state a value; null for rates, which do not add up") @Nullable
        BigDecimal total,

        @Nullable BigDecimal minimum,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile,
        @Nullable BigDecimal maximum,

        @Schema(description = "Bars of a width that follows the middle half of the values")
        List<Bin> histogram) {}
