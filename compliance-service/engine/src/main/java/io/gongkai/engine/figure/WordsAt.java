package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of which at most one stands right before or right behind a place; of two that fit, the one that is listed first. */
final class WordsAt {

    private static final int BUCKETS = 256;

    private final List<List<String>> byFirst = buckets();
    private final List<List<String>> byLast = buckets();

    WordsAt(List<String> words) {
        for (String word : words) {
            bucket(byFirst, word.charAt(0)).add(word);
            bucket(byLast, word.charAt(word.length() - 1)).add(word);
        }
    }

    private static List<List<String>> buckets() {
        List<List<String>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        return buckets;
    }

    private static List<String> bucket(List<List<String>> buckets, char c) {
        return buckets.get(c % BUCKETS);
    }

    @Nullable
    String behind(NormalizedText text, int at) {
        if (at < text.length()) {
            for (String word : bucket(byFirst, text.charAt(at))) {
                if (text.startsWith(word, at)) {
                    return word;
                }
            }
        }
        return null;
    }

    @Nullable
    String before(NormalizedText text, int at) {
        if (at > 0) {
            for (String word : bucket(byLast, text.charAt(at - 1))) {
                if (text.startsWith(word, at - word.length())) {
                    return word;
                }
            }
        }
        return null;
    }
}
