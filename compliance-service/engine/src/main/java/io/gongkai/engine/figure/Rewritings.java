package io.gongkai.engine.figure;

import io.gongkai.engine.figure.RestatedLexicon.Instead;
import java.util.List;
import java.util.regex.Pattern;

/** Writes one word for all that mean the same: 微信 for 官方微信公众号, 宣传部 for 党委宣传部. */
final class Rewritings {

    private record Rewriting(Pattern words, String by) {}

    private final List<Rewriting> all;

    Rewritings(List<Instead> words) {
        all = words.stream()
                .map(instead -> new Rewriting(Pattern.compile(instead.words()), instead.by()))
                .toList();
    }

    /** The words after all of them, one after the other. */
    String of(String words) {
        String left = words;
        for (Rewriting rewriting : all) {
            left = rewriting.words().matcher(left).replaceAll(rewriting.by());
        }
        return left;
    }
}
