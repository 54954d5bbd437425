package io.gongkai.stats.completeness;

import io.gongkai.stats.vocabulary.ItemStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
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

    static ItemCompleteness of(int item, List<ItemCount> counts) {
        long assessed = sum(counts, count -> true);
        long applicable = sum(counts, ItemCount::isApplicable);
        long open = sum(counts, ItemCount::isOpen);
        long disclosed = owed(counts, ItemStatus.EXPLICIT);
        return new ItemCompleteness(
                item,
                assessed,
                applicable,
                disclosed,
                Share.of(disclosed, applicable),
                owed(counts, ItemStatus.PARTIAL),
                owed(counts, ItemStatus.PLANNED_ONLY),
                owed(counts, ItemStatus.NEGATED),
                owed(counts, ItemStatus.NONE),
                owed(counts, ItemStatus.NOT_APPLICABLE),
                open,
                assessed - applicable - open);
    }

    private static long owed(List<ItemCount> counts, ItemStatus status) {
        return sum(counts, count -> count.isApplicable() && count.status() == status);
    }

    private static long sum(List<ItemCount> counts, Predicate<ItemCount> wanted) {
        return counts.stream().filter(wanted).mapToLong(ItemCount::reports).sum();
    }
}
