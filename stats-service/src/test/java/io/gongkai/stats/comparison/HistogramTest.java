package io.gongkai.stats.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {

    @Test
    void noValueHasNoBarAndOneHasOne() {
        assertThat(Histogram.of(List.of())).isEmpty();
        assertThat(Histogram.of(values(7))).containsExactly(new Bin(new BigDecimal("7"), new BigDecimal("8"), 1));
        assertThat(Histogram.of(values(0, 0, 0))).extracting(Bin::count).containsExactly(3L);
    }

    @Test
    void anExtremeValueGoesIntoAnOpenBarAndLeavesTheOthersApart() {
        List<Bin> bars = Histogram.of(values(100, 110, 120, 130, 140, 150, 160, 170, 180, 50_000));
        Bin last = bars.get(bars.size() - 1);
        assertThat(last.to()).isNull();
        assertThat(last.count()).isOne();
        assertThat(bars.stream().filter(bar -> bar.count() > 0)).hasSize(3);
        assertThat(bars).hasSizeLessThan(23);
    }

    @Test
    void manyEqualValuesAndFewOthersStillHaveBars() {
        assertThat(Histogram.of(values(0, 0, 0, 0, 0, 0, 0, 1, 3)))
                .extracting(Bin::count)
                .contains(7L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 17, 404, 90_210})
    void everyValueIsInExactlyOneBar(long seed) {
        Random random = new Random(seed);
        int scale = random.nextInt(3);
        List<BigDecimal> sorted = Stream.generate(() ->
                        BigDecimal.valueOf((long) Math.exp(random.nextDouble() * 12) - random.nextInt(3), scale))
                .limit(1 + random.nextInt(80))
                .sorted()
                .toList();
        List<Bin> bars = Histogram.of(sorted);
        assertThat(bars.stream().mapToLong(Bin::count).sum()).isEqualTo(sorted.size());
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).from()).isEqualByComparingTo(bars.get(i - 1).to());
        }
    }

    private static List<BigDecimal> values(long... values) {
        return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
