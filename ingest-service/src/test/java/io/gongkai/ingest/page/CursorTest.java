package io.gongkai.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CursorTest {

    private final String encoded = Cursor.of("reports", "湘", "2020-2021").encoded();

    @Test
    void comesBackAsItWent() {
        assertThat(Cursor.decode("reports", 2, encoded)).contains(Cursor.of("reports", "湘", "2020-2021"));
    }

    @Test
    void anyChangedOrLostCharacterIsNoticed() {
        for (int i = 0; i < encoded.length(); i++) {
            char other = encoded.charAt(i) == 'A' ? 'Q' : 'A';
            assertThat(Cursor.decode("reports", 2, encoded.substring(0, i) + other + encoded.substring(i + 1)))
                    .as("character %d", i)
                    .isEmpty();
            assertThat(Cursor.decode("reports", 2, encoded.substring(0, i)))
                    .as("cut at %d", i)
                    .isEmpty();
        }
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThat(Cursor.decode("schools", 2, encoded)).isEmpty();
        assertThat(Cursor.decode("reports", 1, encoded)).isEmpty();
    }

    @Test
    void whatIsNoCursorIsRefused() {
        assertThat(Cursor.decode("reports", 2, "")).isEmpty();
        assertThat(Cursor.decode("reports", 2, "不是")).isEmpty();
    }
}
