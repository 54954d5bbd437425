package io.gongkai.stats.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTest {

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "42,四十二", "99,九十九"})
    void headingsAreNumberedInChinese(int number, String ordinal) {
        assertThat(Chinese.ordinal(number)).isEqualTo(ordinal);
    }

    @Test
    void thereIsNoHeadingZero() {
        assertThatThrownBy(() -> Chinese.ordinal(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.0000,100%", "0.0000,0%", "0.8525,85.25%", "0.9000,90%", "0.0005,0.05%"})
    void aShareIsToldExactlyWithoutIdleZeros(BigDecimal share, String percent) {
        assertThat(Chinese.percent(share)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0.0320,3.2个百分点", "-0.0320,3.2个百分点"})
    void aDifferenceOfSharesIsInPoints(BigDecimal difference, String points) {
        assertThat(Chinese.points(difference)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"120000,120000", "0.00,0", "3584.50,3584.5", "1E+3,1000"})
    void aNumberHasNoGroupsAndNoExponent(BigDecimal value, String number) {
        assertThat(Chinese.number(value)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"12.25,12.3", "12.04,12", "7,7"})
    void aQuartileHasOneDecimal(BigDecimal value, String number) {
        assertThat(Chinese.rounded(value)).isEqualTo(number);
    }

    @Test
    void timesAreThoseOfChina() {
        assertThat(Chinese.time(Instant.parse("2021-10-31T16:05:09Z"))).isEqualTo("2021年11月1日0时05分09秒");
        assertThat(Chinese.date(Instant.parse("2021-10-31T15:59:59Z"))).isEqualTo("2021年10月31日");
    }

    @Test
    void aSpanOfYearsHasALongDash() {
        assertThat(Chinese.schoolYear("2020-2021")).isEqualTo("2020—2021");
        assertThat(Chinese.list(List.of("甲", "乙"))).isEqualTo("甲、乙");
    }
}
