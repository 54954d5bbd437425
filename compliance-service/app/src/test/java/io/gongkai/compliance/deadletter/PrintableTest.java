package io.gongkai.compliance.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatNoColumnOrLogLineTakesIsReplaced() {
        assertThat(Printable.of("a\u0000b\nc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(Printable.of("长".repeat(501))).hasSize(500);
    }

    @Test
    void ordinaryWordsStay() {
        assertThat(Printable.of("Missing in data: text")).isEqualTo("Missing in data: text");
    }
}
