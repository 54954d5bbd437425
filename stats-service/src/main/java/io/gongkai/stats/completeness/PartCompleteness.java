package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
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

    static final Columns<PartCompleteness> COLUMNS = Columns.<PartCompleteness>of("parts", "part", "各部分")
            .with("part", "部分", PartCompleteness::part)
            .with("assessed", "已检查报告", PartCompleteness::assessed)
            .with("applicable", "应含该部分", PartCompleteness::applicable)
            .with("covered", "已写明", PartCompleteness::covered)
            .with("share", "完整率", PartCompleteness::share)
            .with("present", "有内容", PartCompleteness::present)
            .with("merged", "并入他部分", PartCompleteness::merged)
            .with("nil", "写明“无”", PartCompleteness::nil)
            .with("empty", "仅有标题", PartCompleteness::empty)
            .with("referenced", "仅指向附件", PartCompleteness::referenced)
            .with("missing", "缺失", PartCompleteness::missing)
            .with("notRequired", "不要求", PartCompleteness::notRequired);

    static PartCompleteness of(Part part, Map<PartStatus, Long> counts) {
        long assessed = sum(counts, status -> true);
        long applicable = sum(counts, PartStatus::isApplicable);
        long covered = sum(counts, PartStatus::isCovered);
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

    private static long sum(Map<PartStatus, Long> counts, Predicate<PartStatus> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
