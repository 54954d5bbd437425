package io.gongkai.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksUntilTheAnswerIsGoodEnough() {
        Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1));

        assertThat(patience.<Integer>until(asked::incrementAndGet, answer -> answer == 3, "the third answer"))
                .isEqualTo(3);
    }

    @Test
    void saysWhatItWaitedForAndWhatItGotInstead() {
        Patience patience = new Patience(Duration.ZERO, Duration.ofMillis(1));

        assertThatThrownBy(() -> patience.until(() -> "rain", answer -> answer.equals("sun"), "better weather"))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("better weather")
                .hasMessageEndingWith("rain");
    }
}
