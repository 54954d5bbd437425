package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void aLostConnectionAndAShutdownAreTemporary() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("refused", "08001"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("shutting down", "57P01")))
                .isTrue();
    }

    @Test
    void aBrokenConstraintIsAFailureOfOurOwn() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("no database at all")))
                .isFalse();
    }
}
