package io.gongkai.stats.completeness;

import static io.gongkai.stats.vocabulary.Applicability.CONDITIONAL;
import static io.gongkai.stats.vocabulary.Applicability.NOT_APPLICABLE;
import static io.gongkai.stats.vocabulary.Applicability.REQUIRED;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.ItemStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemCompletenessTest {

    @Test
    void aRequiredItemIsOwedWhateverTheReportSays() {
        ItemCompleteness item = counted(
                one(ItemStatus.EXPLICIT, REQUIRED),
                one(ItemStatus.NONE, REQUIRED),
                one(ItemStatus.NEGATED, REQUIRED),
                one(ItemStatus.NOT_APPLICABLE, REQUIRED));

        assertThat(item.applicable()).isEqualTo(4);
        assertThat(item.share()).isEqualByComparingTo("0.25");
        assertThat(item.declaredNotApplicable()).isOne();
        assertThat(item.negated()).isOne();
        assertThat(item.notMentioned()).isOne();
    }

    @Test
    void silenceOnAConditionalItemIsNotHeldAgainstTheSchool() {
        ItemCompleteness item = counted(one(ItemStatus.EXPLICIT, CONDITIONAL), one(ItemStatus.NONE, CONDITIONAL));

        assertThat(item.applicable()).isOne();
        assertThat(item.open()).isOne();
        assertThat(item.share()).isEqualByComparingTo("1");
    }

    @Test
    void aConditionalItemWhoseFactIsDeniedDoesNotApply() {
        ItemCompleteness item =
                counted(one(ItemStatus.NEGATED, CONDITIONAL), one(ItemStatus.NOT_APPLICABLE, CONDITIONAL));

        assertThat(item.notApplicable()).isEqualTo(2);
        assertThat(item.share()).isNull();
    }

    @Test
    void claimingAnItemThatCannotApplyChangesNothing() {
        ItemCompleteness item = counted(one(ItemStatus.EXPLICIT, NOT_APPLICABLE));

        assertThat(item.applicable()).isZero();
        assertThat(item.disclosed()).isZero();
        assertThat(item.notApplicable()).isOne();
    }

    @Test
    void everyReportIsInExactlyOnePlace() {
        Map<ItemStanding, Long> reports = new EnumMap<>(ItemStanding.class);
        long all = 1;
        for (ItemStatus status : ItemStatus.values()) {
            for (Applicability applicability : Applicability.values()) {
                reports.merge(ItemStanding.of(status, applicability), all, Long::sum);
                all *= 2;
            }
        }

        ItemCompleteness item = ItemCompleteness.of(7, reports);

        assertThat(item.assessed()).isEqualTo(all - 1);
        assertThat(item.applicable() + item.open() + item.notApplicable()).isEqualTo(item.assessed());
        assertThat(item.disclosed()
                        + item.partial()
                        + item.plannedOnly()
                        + item.negated()
                        + item.notMentioned()
                        + item.declaredNotApplicable())
                .isEqualTo(item.applicable());
    }

    private static ItemCompleteness counted(ItemStanding... reports) {
        return ItemCompleteness.of(7, Stream.of(reports).collect(groupingBy(report -> report, counting())));
    }

    private static ItemStanding one(ItemStatus status, Applicability applicability) {
        return ItemStanding.of(status, applicability);
    }
}
