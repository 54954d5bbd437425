package io.gongkai.stats.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void aChangeNeedsBothYears() {
        assertThat(Change.absolute(null, BigDecimal.TEN)).isNull();
        assertThat(Change.absolute(BigDecimal.TEN, null)).isNull();
        assertThat(Change.absolute(new BigDecimal("12"), BigDecimal.TEN)).isEqualByComparingTo("-2");
    }

    @Test
    void thereIsNoRateOfGrowthFromZero() {
        assertThat(Change.relative(BigDecimal.ZERO, BigDecimal.TEN)).isNull();
        assertThat(Change.absolute(BigDecimal.ZERO, BigDecimal.TEN)).isEqualByComparingTo("10");
    }

    @Test
    void aRateIsRoundedToFourPlaces() {
        assertThat(Change.relative(new BigDecimal("3"), new BigDecimal("5"))).isEqualByComparingTo("0.6667");
    }
}
