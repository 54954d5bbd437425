package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "- | ZH",
                "en | EN",
                "en-GB,en;q=0.9 | EN",
                "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
                "en;q=0.5,zh;q=0.9 | ZH",
                "fr,en;q=0.5 | EN",
                "en;q=0 | ZH",
                "* | ZH",
                "not a language;;q=x | ZH"
            })
    void answersInTheLanguageTheClientPrefersAndInChineseOtherwise(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }
}
