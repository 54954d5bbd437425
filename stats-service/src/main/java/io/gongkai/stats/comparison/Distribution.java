package io.gongkai.stats.comparison;

import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the values of the schools of one type lie; quartiles are interpolated (percentile_cont). */
@Schema(description = "Values of the schools of one type; null where no school states one")
public record Distribution(
        SchoolType schoolType,
        @Schema(description = "Registered schools") long schools,

        @Schema(description = "Schools whose report was assessed")
        long assessed,

        @Schema(description = "Schools that state a value: the basis of all that follows")
        long stated,

        @Nullable BigDecimal minimum,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile,
        @Nullable BigDecimal maximum) {}
