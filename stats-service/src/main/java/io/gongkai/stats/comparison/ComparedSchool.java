package io.gongkai.stats.comparison;

import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's value beside those of its peers and of the year before. */
@Schema(description = "One school of a comparison")
public record ComparedSchool(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "Why there is a value or none; no value is not zero")
        ValueState state,

        @Nullable BigDecimal value,
        @Nullable String unit,

        @Schema(description = "The least exact of the statements that the value rests on") @Nullable
        Qualifier qualifier,

        @Schema(
                description =
                        "Place among the schools of its type that state a value, the greatest first; equals share a place")
        @Nullable
        Integer rank,

        @Schema(description = "Schools that share the place, this one included") @Nullable
        Integer tied,

        @Schema(description = "Schools of its type that state a value")
        int peers,

        @Schema(description = "Value of the year before; null where there was none") @Nullable
        BigDecimal previous,

        @Schema(description = "value - previous") @Nullable BigDecimal change,

        @Schema(description = "change / previous; null where that is zero") @Nullable
        BigDecimal changeRate,

        List<Evidence> evidence) {}
