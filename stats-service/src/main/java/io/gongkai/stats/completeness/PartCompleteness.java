package io.gongkai.stats.completeness;

import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many assessed reports hold a part; the statuses add up to the assessed reports. */
@Schema(description = "One part of the report over all assessed reports")
public record PartCompleteness(
        Part part,
        @Schema(description = "Reports that were assessed") long assessed,

        @Schema(description = "Reports whose frame asks for the part: the denominator of the share")
        long applicable,

        @Schema(description = "Reports that say something under it, be it 无: present, merged and nil together")
        long covered,

        @Schema(description = "covered / applicable; null where it applies to none") @Nullable
        BigDecimal share,

        long present,
        long merged,
        long nil,
        long empty,
        long referenced,
        long missing,
        long notRequired) {

    static PartCompleteness of(Part part, Map<PartStatus, Long> counts) {
        long assessed = counts.values().stream().mapToLong(Long::longValue).sum();
        long applicable = assessed - count(counts, PartStatus.NOT_REQUIRED);
        long covered =
                count(counts, PartStatus.PRESENT) + count(counts, PartStatus.MERGED) + count(counts, PartStatus.NIL);
        return new PartCompleteness(
                part,
                assessed,
                applicable,
                covered,
                Share.of(covered, applicable),
                count(counts, PartStatus.PRESENT),
                count(counts, PartStatus.MERGED),
                count(counts, PartStatus.NIL),
                count(counts, PartStatus.EMPTY),
                count(counts, PartStatus.REFERENCED),
                count(counts, PartStatus.MISSING),
                count(counts, PartStatus.NOT_REQUIRED));
    }

    private static long count(Map<PartStatus, Long> counts, PartStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
