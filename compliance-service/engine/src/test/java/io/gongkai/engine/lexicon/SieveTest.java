package io.gongkai.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

    private static final int TEXTS = 500;
    private static final int LONGEST = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲|乙丙",
                "(?:^|,)甲+$",
                "[^丙-甲,]丁?",
                "甲{2,3}乙",
                "\\d{2}(?:甲|\\.)",
                "(?<name>甲.)乙",
                "^甲",
                "乙$",
                "甲*",
                "(甲$|乙)丙?$",
                "^,?^(?:甲|,)$$"
            })
    void knowsWhetherTheExpressionIsThere(String expression) {
        Sieve sieve = Sieve.of(expression);
        Pattern pattern = Pattern.compile(expression);
        Random random = new Random(7);
        assertThat(sieve.isExact()).isTrue();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(sieve.mayHold(text.toCharArray(), 0, text.length()))
                    .as("%s in %s", expression, text)
                    .isEqualTo(pattern.matcher(text).find());
            assertThat(sieve.mayBegin(text.toCharArray(), 0, text.length()))
                    .as("%s at the start of %s", expression, text)
                    .isEqualTo(pattern.matcher(text).lookingAt());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "(?<!甲)乙, 甲乙, 丙",
                "甲(?=乙), 甲, 乙",
                "甲(?!乙), 甲乙, 乙",
                "\"甲{2,8}乙\", 甲甲甲甲甲甲甲甲甲甲甲乙, 甲乙",
                "(?:甲|甲乙)*+丙, 甲乙丙, 甲乙"
            })
    void letsThroughMoreWhereItCannotBeSure(String expression, String through, String held) {
        Sieve sieve = Sieve.of(expression);

        assertThat(sieve.isExact()).isFalse();
        assertThat(sieve.mayHold(through.toCharArray(), 0, through.length())).isTrue();
        assertThat(sieve.mayHold(held.toCharArray(), 0, held.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(甲)\\1", "甲\\b", "[甲&&乙]", "(?i)a", "(?>甲)"})
    void letsAllThroughWhereItDoesNotKnowTheForm(String expression) {
        Sieve sieve = Sieve.of(expression);

        assertThat(sieve.isExact()).isFalse();
        assertThat(sieve.mayHold("丁".toCharArray(), 0, 1)).isTrue();
        assertThat(sieve.mayBegin("丁".toCharArray(), 0, 1)).isTrue();
    }

    @Test
    void seesNothingBeyondTheStretch() {
        Sieve sieve = Sieve.of("甲乙");

        assertThat(sieve.mayHold("丙甲乙丙".toCharArray(), 1, 3)).isTrue();
        assertThat(sieve.mayHold("丙甲乙丙".toCharArray(), 1, 2)).isFalse();
        assertThat(sieve.mayHold("丙甲乙丙".toCharArray(), 2, 4)).isFalse();
    }

    @Test
    void takesCharactersOfTwoUnitsForOne() {
        Sieve sieve = Sieve.of("^[^甲]乙$");
        String rare = "𠀀乙";

        assertThat(sieve.mayHold(rare.toCharArray(), 0, rare.length())).isTrue();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            text.append("甲乙丙丁,.12".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
