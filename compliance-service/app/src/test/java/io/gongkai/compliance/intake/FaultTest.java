package io.gongkai.compliance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.compliance.deadletter.Poison;
import java.sql.SQLException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40P01"})
    void anOutageOfTheDatabaseIsNoPoison(String sqlState) {
        RuntimeException fault = new RuntimeException(new SQLException("away", sqlState));

        assertThat(Fault.sorted(fault)).isSameAs(fault);
    }

    @Test
    void aPoolThatHasNoConnectionLeftIsNoPoison() {
        RuntimeException fault = new RuntimeException(new SQLException("acquisition timeout"));

        assertThat(Fault.sorted(fault)).isSameAs(fault);
    }

    @Test
    void aBrokerThatDoesNotAnswerIsNoPoison() {
        RuntimeException fault = new RuntimeException(new TimeoutException("no answer"));

        assertThat(Fault.sorted(fault)).isSameAs(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23514"})
    void whatTheDatabaseRefusesForItsContentIsPoison(String sqlState) {
        RuntimeException fault = new RuntimeException(new SQLException("秘密 is no number", sqlState));

        assertThat(Fault.sorted(fault))
                .isInstanceOf(Poison.class)
                .hasMessage("The database refuses it: SQLSTATE " + sqlState)
                .hasNoCause();
    }

    @Test
    void whatTheBrokerRefusesForItsSizeIsPoison() {
        assertThat(Fault.sorted(new RuntimeException(new RecordTooLargeException("20 MB"))))
                .isInstanceOf(Poison.class);
    }

    @Test
    void poisonStaysWhatItIs() {
        Poison poison = new Poison("malformed-json", "Not JSON");

        assertThat(Fault.sorted(poison)).isSameAs(poison);
    }
}
