package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.vocabulary.ItemStanding;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many assessed reports disclose a list item. Applicable, open and not applicable add up to the assessed reports;
 * disclosed to declared not applicable add up to the applicable ones.
 */
@Schema(description = "One list item over all assessed reports")
public record ItemCompleteness(
        int item,
        @Schema(description = "Reports that were assessed") long assessed,

        @Schema(description = "Schools to which the item applies: the denominator of the share")
        long applicable,

        @Schema(description = "Reports that name what was disclosed")
        long disclosed,

        @Schema(description = "disclosed / applicable; null where it applies to none") @Nullable
        BigDecimal share,

        @Schema(description = "Reports with only a vague or neighbouring notion")
        long partial,

        @Schema(description = "Reports that only promise it")
        long plannedOnly,

        @Schema(description = "Reports that say it was not done")
        long negated,

        @Schema(description = "Reports that say nothing of it")
        long notMentioned,

        @Schema(description = "Reports that call a required item not applicable")
        long declaredNotApplicable,

        @Schema(
                description =
                        "Conditional item of which the report says nothing, so that nobody knows whether it applies")
        long open,

        @Schema(description = "Item that does not apply to the school")
        long notApplicable) {

    static final Columns<ItemCompleteness> COLUMNS = Columns.<ItemCompleteness>of("items", "item", "清单事项")
            .with("item", "事项", ItemCompleteness::item)
            .with("assessed", "已检查报告", ItemCompleteness::assessed)
            .with("applicable", "适用学校", ItemCompleteness::applicable)
            .with("disclosed", "已公开", ItemCompleteness::disclosed)
            .with("share", "公开率", ItemCompleteness::share)
            .with("partial", "部分公开", ItemCompleteness::partial)
            .with("plannedOnly", "仅有计划", ItemCompleteness::plannedOnly)
            .with("negated", "称未开展", ItemCompleteness::negated)
            .with("notMentioned", "未提及", ItemCompleteness::notMentioned)
            .with("declaredNotApplicable", "自称不适用", ItemCompleteness::declaredNotApplicable)
            .with("open", "是否适用不明", ItemCompleteness::open)
            .with("notApplicable", "不适用", ItemCompleteness::notApplicable);

    /** Takes how many reports there are by how the item stands in them. */
    static ItemCompleteness of(int item, Map<ItemStanding, Long> reports) {
        long applicable = reports.entrySet().stream()
                .filter(entry -> entry.getKey().isApplicable())
                .mapToLong(Map.Entry::getValue)
                .sum();
        long disclosed = reports.getOrDefault(ItemStanding.DISCLOSED, 0L);
        return new ItemCompleteness(
                item,
                reports.values().stream().mapToLong(Long::longValue).sum(),
                applicable,
                disclosed,
                Share.of(disclosed, applicable),
                reports.getOrDefault(ItemStanding.PARTIAL, 0L),
                reports.getOrDefault(ItemStanding.PLANNED_ONLY, 0L),
                reports.getOrDefault(ItemStanding.NEGATED, 0L),
                reports.getOrDefault(ItemStanding.NOT_MENTIONED, 0L),
                reports.getOrDefault(ItemStanding.DECLARED_NOT_APPLICABLE, 0L),
                reports.getOrDefault(ItemStanding.OPEN, 0L),
                reports.getOrDefault(ItemStanding.NOT_APPLICABLE, 0L));
    }
}
