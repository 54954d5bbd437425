package io.gongkai.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launch.StackProblem;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void ofAHundredValuesTheNinetyFifthIsTheP95() {
        Latencies measured = Latencies.of(LongStream.rangeClosed(1, 100)
                .map(value -> 101 - value)
                .mapToObj(Duration::ofMillis)
                .toList());

        assertThat(measured.quantile(0.50)).isEqualTo(Duration.ofMillis(50));
        assertThat(measured.quantile(0.95)).isEqualTo(Duration.ofMillis(95));
        assertThat(measured.quantile(1.00)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void aSingleValueIsEveryQuantile() {
        Latencies measured = Latencies.of(List.of(Duration.ofMillis(7)));

        assertThat(measured.quantile(0.01)).isEqualTo(measured.quantile(0.99));
    }

    @Test
    void nothingMeasuredIsNoResult() {
        assertThatThrownBy(() -> Latencies.of(List.of())).isInstanceOf(StackProblem.class);
    }
}
