package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "10, 2560", "11, 3600", "12, 3600", "1000000, 3600"})
    void waitsTwiceAsLongEachTimeUpToTheLimit(int attempts, long seconds) {
        RetryPlan latest = new RetryPlan(FIRST, LONGEST, () -> 1);

        assertThat(latest.waitAfter(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void chanceShortensAWaitByHalfAtMost() {
        RetryPlan earliest = new RetryPlan(FIRST, LONGEST, () -> 0);

        assertThat(earliest.waitAfter(1)).isEqualTo(Duration.ofMillis(2500));
        assertThat(earliest.waitAfter(20)).isEqualTo(Duration.ofMinutes(30));
    }
}
