package io.gongkai.ingest.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCounting, 十二",
        "20, chineseCounting, 二十",
        "105, chineseCountingThousand, 一百零五",
        "110, chineseCountingThousand, 一百一十",
        "1005, chineseCountingThousand, 一千零五",
        "3, chineseLegalSimplified, 叁",
        "10, ideographDigital, 一〇",
        "3, decimalEnclosedCircle, ③",
        "21, decimalEnclosedCircle, 21",
        "12, decimalFullWidth, １２",
        "4, upperRoman, IV",
        "1994, lowerRoman, mcmxciv",
        "2, upperLetter, B",
        "28, lowerLetter, bb",
        "7, decimal, 7",
        "7, neverHeardOf, 7"
    })
    void numbersAreWrittenAsWordWritesThem(int number, String format, String written) {
        assertThat(NumberFormat.write(number, format)).isEqualTo(written);
    }

    @Test
    void aListWithoutNumbersHasNone() {
        assertThat(NumberFormat.write(3, "none")).isEmpty();
    }
}
