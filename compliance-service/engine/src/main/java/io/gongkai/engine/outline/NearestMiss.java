package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private @Nullable PairIndex index;

    /** @param common words that bring no place nearer */
    public NearestMiss(NormalizedText text, Sentences sentences, List<String> common) {
        this.text = text;
        this.sentences = sentences;
        this.common = pairs(String.join(" ", common));
    }

    /** Where, in the normalised text; empty where nothing comes near. */
    public Optional<Span> to(String words) {
        PairIndex holding = index == null ? new PairIndex(text, sentences) : index;
        index = holding;
        Set<Integer> sought = sought(words);
        double[] scores = new double[sentences.size()];
        for (int pair : sought) {
            int[] holders = holding.holders(pair);
            for (int sentence : holders) {
                scores[sentence] += 1.0 / holders.length;
            }
        }
        int best = best(scores);
        return scores.length == 0 || scores[best] < LEAST_SCORE
                ? Optional.empty()
                : Optional.of(place(sentences.get(best), sought));
    }

    /** The first of the highest. */
    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private Set<Integer> sought(String words) {
        Set<Integer> sought = pairs(words);
        sought.removeAll(common);
        return sought;
    }

    /** The sentence, or of a long one the stretch from a little before the first shared pair on. */
    private Span place(Sentence sentence, Set<Integer> pairs) {
        if (sentence.length() <= LONGEST) {
            return sentence.span();
        }
        int first = sentence.start();
        while (first + 1 < sentence.end() && !pairs.contains(PairIndex.at(text, first))) {
            first++;
        }
        int start = Math.max(sentence.start(), Math.min(first - LEAD, sentence.end() - LONGEST));
        return new Span(start, start + LONGEST);
    }

    private static Set<Integer> pairs(String words) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            if (PairIndex.isPair(words, i)) {
                pairs.add(PairIndex.at(words, i));
            }
        }
        return pairs;
    }
}
