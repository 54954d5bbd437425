package io.gongkai.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.event.Assessment.Figure;
import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void theGreatestValueHoldsForATotalThatIsRepeatedAndBrokenDown() {
        MeasuredValue value = oneOf(Aggregation.GREATEST, stated("120"), stated("3584"), stated("3584"));

        assertThat(value.value()).isEqualByComparingTo("3584");
        assertThat(value.figures()).containsExactly(1);
    }

    @Test
    void theFirstRateHolds() {
        assertThat(oneOf(Aggregation.FIRST, stated("95.3"), stated("99.9")).value())
                .isEqualByComparingTo("95.3");
    }

    @Test
    void differentChannelsAddUp() {
        MeasuredValue value = oneOf(Aggregation.SUM, stated("40"), stated("70"), stated("15"));

        assertThat(value.value()).isEqualByComparingTo("125");
        assertThat(value.figures()).containsExactly(0, 1, 2);
    }

    @Test
    void aStatedTotalOfTheChannelsHoldsAlone() {
        MeasuredValue value = oneOf(Aggregation.SUM, stated("40"), stated("110"), stated("70"));

        assertThat(value.value()).isEqualByComparingTo("110");
        assertThat(value.figures()).containsExactly(1);
    }

    @Test
    void aRepeatedChannelCountsOnce() {
        assertThat(oneOf(Aggregation.SUM, stated("40"), stated("40.0"), stated("70"))
                        .value())
                .isEqualByComparingTo("110");
    }

    @Test
    void aSingleZeroIsZero() {
        for (Aggregation aggregation : Aggregation.values()) {
            assertThat(oneOf(aggregation, stated("0")).value()).isZero();
        }
    }

    @Test
    void anotherUnitDoesNotAddUp() {
        MeasuredValue value = oneOf(Aggregation.SUM, stated("70"), figure("30", "篇", Qualifier.EXACT), stated("20"));

        assertThat(value.value()).isEqualByComparingTo("90");
        assertThat(value.unit()).isEqualTo("条");
    }

    @Test
    void theSameValueInAnotherUnitDoesNotHideAChannel() {
        assertThat(oneOf(Aggregation.SUM, figure("20", "篇", Qualifier.EXACT), stated("70"), stated("20"))
                        .value())
                .isEqualByComparingTo("90");
    }

    @Test
    void aSumIsOnlyAsExactAsItsLeastExactPart() {
        assertThat(oneOf(Aggregation.SUM, stated("70"), figure("20", "条", Qualifier.AT_LEAST))
                        .qualifier())
                .isEqualTo(Qualifier.AT_LEAST);
        assertThat(oneOf(Aggregation.GREATEST, stated("70"), figure("20", "条", Qualifier.AT_LEAST))
                        .qualifier())
                .isEqualTo(Qualifier.EXACT);
    }

    private static MeasuredValue oneOf(Aggregation aggregation, Figure... figures) {
        return new Statements(IntStream.range(0, figures.length)
                        .mapToObj(i -> new Statements.Statement(i, figures[i]))
                        .toList())
                .asOne(aggregation);
    }

    private static Figure stated(String value) {
        return figure(value, "条", Qualifier.EXACT);
    }

    private static Figure figure(String value, String unit, Qualifier qualifier) {
        return new Figure("metric", new BigDecimal(value), unit, qualifier, 0, 1, value + unit);
    }
}
