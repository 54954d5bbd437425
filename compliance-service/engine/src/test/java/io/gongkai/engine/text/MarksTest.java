package io.gongkai.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void tellsItsCharactersFromAllOthers() {
        String members = ",。|\t\uFFFF龥";
        Marks marks = Marks.of(members);

        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(marks.has((char) c)).isEqualTo(members.indexOf(c) >= 0);
        }
    }
}
