package io.gongkai.stats.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

    private static final double FLOOR = 0.1;

    @Test
    void belowEightValuesNobodyKnowsWhatIsUsual() {
        assertThat(Spread.of(new double[] {1, 2, 3, 4, 5, 6, 900}, FLOOR)).isEmpty();
        assertThat(Spread.of(new double[] {1, 2, 3, 4, 5, 6, 7, 900}, FLOOR)).isPresent();
    }

    @Test
    void whereAllOthersAgreeOnlyALargeDifferenceStandsOut() {
        Spread spread =
                Spread.of(new double[] {5, 5, 5, 5, 5, 5, 5, 5.3}, FLOOR).orElseThrow();
        assertThat(Math.abs(spread.modifiedZ(5.3))).isLessThan(Spread.LIMIT);
        assertThat(spread.modifiedZ(5.4)).isGreaterThan(Spread.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 59, 2_027})
    void itIsTheModifiedZScoreOfTheBooks(long seed) {
        Random random = new Random(seed);
        double[] values = random.doubles(8 + random.nextInt(30), -50, 50).toArray();
        Spread spread = Spread.of(values, 0).orElseThrow();
        double median = middle(values);
        double mad = middle(Arrays.stream(values).map(v -> Math.abs(v - median)).toArray());
        for (double value : values) {
            assertThat(spread.modifiedZ(value)).isCloseTo(0.6745 * (value - median) / mad, within(1e-9));
        }
    }

    /** By counting: as many below as above. */
    private static double middle(double[] values) {
        double lower = Double.NEGATIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        for (double candidate : values) {
            long notAbove = Arrays.stream(values).filter(v -> v <= candidate).count();
            long notBelow = Arrays.stream(values).filter(v -> v >= candidate).count();
            if (2 * notAbove >= values.length) {
                upper = Math.min(upper, candidate);
            }
            if (2 * notBelow >= values.length) {
                lower = Math.max(lower, candidate);
            }
        }
        return (lower + upper) / 2;
    }
}
