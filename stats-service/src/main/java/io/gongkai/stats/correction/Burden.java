package io.gongkai.stats.correction;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The corrections of all schools asked for together. */
@Schema(description = "The corrections of all schools asked for together")
public record Burden(
        @Schema(description = "Schools whose report came") long reports,

        @Schema(description = "Schools that handed in more than one revision")
        long corrected,

        @Schema(description = "corrected / reports") @Nullable
        BigDecimal share,

        @Schema(description = "Revisions after the first, over all schools")
        long corrections,

        @Schema(description = "Median of the days from first to last revision among those that corrected") @Nullable
        BigDecimal medianDays,

        @Schema(description = "The longest of them") @Nullable
        BigDecimal longestDays,

        @Schema(description = "Returns over all schools") long rounds,

        @Schema(description = "Median of the days to acceptance among those whose are known") @Nullable
        BigDecimal medianDaysToAcceptance) {}
