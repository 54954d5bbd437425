package io.gongkai.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static final String LETTERS = "甲乙丙丁，。1";
    private static final int TEXTS = 300;
    private static final int LONGEST = 24;

    private final Random random = new Random(41);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲乙|丙",
                "(?<!甲)乙",
                "(?<=甲)乙|丁",
                "^甲|乙$",
                "(?:^|,)(?:甲|乙)*+丙",
                "(?:甲|乙丙)*丁$",
                "[^甲乙]{1,3}丙",
                "(?!甲)[甲乙丙]丁?",
                "丁?",
                "\\d+[甲-龥]"
            })
    void findsWhatTheExpressionAloneFinds(String expression) {
        Phrase phrase = Phrase.of(expression);
        Pattern pattern = Pattern.compile(expression);
        for (int i = 0; i < TEXTS; i++) {
            NormalizedText text = text();
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Matcher matcher = pattern.matcher(text).region(from, to);

            assertThat(phrase.all(text, from, to))
                    .as("%s in %s [%d, %d)", expression, text, from, to)
                    .isEqualTo(places(matcher));
            matcher.region(from, to);
            assertThat(phrase.endAt(text, from, to)).isEqualTo(matcher.lookingAt() ? matcher.end() : -1);
            assertThat(phrase.fills(text, from, to))
                    .isEqualTo(matcher.region(from, to).matches());
            assertThat(phrase.isIn(text.toString()))
                    .isEqualTo(pattern.matcher(text).find());
        }
    }

    @Test
    void triesTheExpressionOnlyWhereItCanBegin() {
        Phrase phrase = Phrase.of("(?:甲|甲甲)+丙");

        assertThat(phrase.isIn("乙".repeat(1_000_000))).isFalse();
        assertThat(phrase.isIn("乙".repeat(1_000_000) + "甲丙")).isTrue();
    }

    @Test
    void looksAtNoPlaceForLongInALongText() {
        NormalizedText text = new Normalizer().normalize("除".repeat(200_000) + "外均公开");

        assertThat(Phrase.of("除[^。]{1,60}外[^。]{0,14}公开").all(text, 0, text.length()))
                .hasSize(1);
        assertThat(Phrase.of("除").all(text, 0, text.length())).hasSize(200_000);
    }

    private NormalizedText text() {
        int length = 1 + random.nextInt(LONGEST);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Normalizer().normalize(text.toString());
    }

    private static List<Span> places(Matcher matcher) {
        List<Span> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }
}
