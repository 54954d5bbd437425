package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "40001", "40P01", "53300", "55P03", "58030"})
    void aDatabaseThatIsAwayOrBusyPasses(String state) {
        assertThat(PassingFault.isCauseOf(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P05", "42601"})
    void aContradictionDoesNotPass(String state) {
        assertThat(PassingFault.isCauseOf(new IllegalStateException(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutConnectionsPasses() {
        assertThat(PassingFault.isCauseOf(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void aCommitThatFailedPasses() {
        assertThat(PassingFault.isCauseOf(new IllegalStateException(new RollbackException())))
                .isTrue();
    }

    @Test
    void aMistakeOfOursDoesNotPass() {
        assertThat(PassingFault.isCauseOf(new NullPointerException())).isFalse();
    }
}
