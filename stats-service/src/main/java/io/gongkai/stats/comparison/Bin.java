package io.gongkai.stats.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One bar of a histogram. */
@Schema(description = "One bar of a histogram: values from (included) to (not included)")
public record Bin(
        @Schema(description = "null: everything below") @Nullable
        BigDecimal from,

        @Schema(description = "null: everything above") @Nullable
        BigDecimal to,

        long count) {}
