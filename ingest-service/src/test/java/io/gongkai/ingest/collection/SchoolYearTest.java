package io.gongkai.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @Test
    void twoYearsInARowAreASchoolYear() {
        assertThat(SchoolYear.parse("2020-2021")).contains(new SchoolYear(2020));
        assertThat(new SchoolYear(2020)).hasToString("2020-2021");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"2020", "2020-2020", "2020-2022", "2021-2020", "2020-21", "2020–2021", " 2020-2021", "２０２０-２０２１"
            })
    void anythingElseIsNone(String text) {
        assertThat(SchoolYear.parse(text)).isEmpty();
    }

    @Test
    void theLawAsksForTheReportByTheEndOfOctober() {
        assertThat(new SchoolYear(2020).statutoryDueDate()).hasToString("2021-10-31");
        assertThat(new SchoolYear(2020).lastDay()).hasToString("2021-08-31");
    }
}
