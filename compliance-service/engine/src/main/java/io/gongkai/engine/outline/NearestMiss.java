package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place that comes nearest to what a report does not say: the sentence that shares most pairs of characters with
 * the words, rare pairs counting more. Not thread-safe; does nothing until it is asked.
 */
public final class NearestMiss {

    /** A sentence that shares only pairs which stand in more sentences than this is near to nothing. */
    private static final double LEAST_SCORE = 0.1;

    private static final int LONGEST = 60;
    private static final int LEAD = 12;

    private final NormalizedText text;
    private final Sentences sentences;
    private final Set<Integer> common;
    private final Map<Integer, List<Integer>> sentencesByPair = new HashMap<>();

    /** @param common words that bring no place nearer */
    public NearestMiss(NormalizedText text, Sentences sentences, List<String> common) {
        this.text = text;
        this.sentences = sentences;
        this.common = pairs(String.join(" ", common));
    }

    /** Where, in the normalised text; empty where nothing comes near. */
    public Optional<Span> to(String words) {
        if (sentencesByPair.isEmpty()) {
            sentences.all().forEach(this::index);
        }
        Map<Integer, Double> scores = new HashMap<>();
        for (int pair : sought(words)) {
            List<Integer> holders = sentencesByPair.getOrDefault(pair, List.of());
            holders.forEach(sentence -> scores.merge(sentence, 1.0 / holders.size(), Double::sum));
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= LEAST_SCORE)
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(best -> place(sentences.get(best.getKey()), sought(words)));
    }

    private Set<Integer> sought(String words) {
        Set<Integer> sought = pairs(words);
        sought.removeAll(common);
        return sought;
    }

    private void index(Sentence sentence) {
        for (int pair : pairs(text.substring(sentence.span()))) {
            sentencesByPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(sentence.index());
        }
    }

    /** The sentence, or of a long one the stretch from a little before the first shared pair on. */
    private Span place(Sentence sentence, Set<Integer> pairs) {
        if (sentence.length() <= LONGEST) {
            return sentence.span();
        }
        int first = sentence.start();
        while (first + 1 < sentence.end() && !pairs.contains(pair(text.charAt(first), text.charAt(first + 1)))) {
            first++;
        }
        int start = Math.max(sentence.start(), Math.min(first - LEAD, sentence.end() - LONGEST));
        return new Span(start, start + LONGEST);
    }

    private static Set<Integer> pairs(String words) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            if (Character.isIdeographic(words.charAt(i)) && Character.isIdeographic(words.charAt(i + 1))) {
                pairs.add(pair(words.charAt(i), words.charAt(i + 1)));
            }
        }
        return pairs;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
