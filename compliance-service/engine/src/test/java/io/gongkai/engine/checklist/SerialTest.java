package io.gongkai.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

    private static final List<String> MARKS = List.of("第", "事项");

    @ParameterizedTest
    @CsvSource({
        "7, 7, 7",
        "7.招生章程, 7, 7",
        "7、招生章程, 7, 7",
        "(7)招生章程, 7, 7",
        "第七项招生章程, 7, 7",
        "事项二十一, 21, 21",
        "11-14, 11, 14",
        "19、20, 19, 20",
        "1、2个校区, 1, 1",
        "第11至14项, 11, 14"
    })
    void readsTheNumberOfARow(String cell, int first, int last) {
        Serial serial = Serial.of(cell, MARKS);
        assertThat(serial.first()).isEqualTo(first);
        assertThat(serial.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3人", "2022年", "2022", "招生章程7", "第", ""})
    void takesNoOtherNumberForTheNumberOfARow(String cell) {
        assertThat(Serial.of(cell, MARKS).isPresent()).isFalse();
    }
}
