package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate DUE = LocalDate.of(2021, 10, 31);

    @Test
    void theWholeDueDayInChinaIsInTime() {
        assertThat(Lateness.isLate(Instant.parse("2021-10-31T15:59:59.999Z"), DUE))
                .isFalse();
    }

    @Test
    void midnightInChinaIsLateThoughItIsStillTheDueDayInLondon() {
        assertThat(Lateness.isLate(Instant.parse("2021-10-31T16:00:00Z"), DUE)).isTrue();
    }
}
