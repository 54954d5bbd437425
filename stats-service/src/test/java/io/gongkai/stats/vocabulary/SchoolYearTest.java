package io.gongkai.stats.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @Test
    void aSchoolYearSpansTwoYearsThatFollowEachOther() {
        assertThat(SchoolYear.parse("2020-2021")).contains(new SchoolYear(2020));
        assertThat(SchoolYear.of("1999-2000").previous()).hasToString("1998-1999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-2022", "2021-2020", "2020", "2020-21", "20202021", "２０２０-２０２１", " 2020-2021", ""})
    void anythingElseIsNoSchoolYear(String text) {
        assertThat(SchoolYear.parse(text)).isEmpty();
    }
}
