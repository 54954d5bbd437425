package io.gongkai.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumberTest {

    @ParameterizedTest
    @CsvSource({
        "三, 3",
        "十, 10",
        "十二, 12",
        "三十二, 32",
        "一百零五, 105",
        "两千三百, 2300",
        "三万五千, 35000",
        "二〇二一, 2021",
        "廿, 20",
        "一亿二千万, 120000000",
        "三三二, -1",
        "二三, -1"
    })
    void readsWholeNumbers(String numeral, long value) {
        assertThat(HanNumber.parse(numeral, 0, numeral.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"八六四, 864", "三〇五, 305", "三四五, -1", "二三, -1", "三十二, 32", "二三一七, 2317"})
    void readsDigitsOneByOneBeforeAUnit(String numeral, long value) {
        assertThat(HanNumber.parseCount(numeral, 0, numeral.length())).isEqualTo(value);
    }
}
