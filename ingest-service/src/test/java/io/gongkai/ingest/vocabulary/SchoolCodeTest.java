package io.gongkai.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolCodeTest {

    @Test
    void tellsItsProvince() {
        assertThat(new SchoolCode("4143012345").provinceCode()).isEqualTo("43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "414301234", "41430123456", "41430１2345", "4199012345", "4100012345", "414301234x"})
    void isTenDigitsWithAProvince(String text) {
        assertThat(SchoolCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new SchoolCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
