package io.gongkai.engine.outline;

import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Finder finder;
    private @Nullable PairIndex index;

    private NearestMiss(NormalizedText text, Sentences sentences, Finder finder) {
        this.text = text;
        this.sentences = sentences;
        this.finder = finder;
    }

    /** Finds what is nearest; made once, for all texts. */
    public static final class Finder {

        private final int[] common;
        /** Pairs by the words of rules, which are few and always the same. */
        private final Map<String, int[]> sought = new ConcurrentHashMap<>();

        /** @param common words that bring no place nearer */
        public Finder(List<String> common) {
            this.common = PairIndex.of(String.join(" ", common));
        }

        public NearestMiss in(NormalizedText text, Sentences sentences) {
            return new NearestMiss(text, sentences, this);
        }

        private int[] sought(String words) {
            return sought.computeIfAbsent(words, this::uncommon);
        }

        private int[] uncommon(String words) {
            return Arrays.stream(PairIndex.of(TermIndex.normalize(words)))
                    .filter(pair -> Arrays.binarySearch(common, pair) < 0)
                    .toArray();
        }
    }

    /** Where, in the normalised text; empty where nothing comes near. */
    public Optional<Span> to(String words) {
        PairIndex holding = index == null ? new PairIndex(text, sentences) : index;
        index = holding;
        int[] sought = finder.sought(words);
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

    /** The sentence, or of a long one the stretch from a little before the first shared pair on. */
    private Span place(Sentence sentence, int[] pairs) {
        if (sentence.length() <= LONGEST) {
            return sentence.span();
        }
        int first = sentence.start();
        while (first + 1 < sentence.end() && Arrays.binarySearch(pairs, PairIndex.at(text, first)) < 0) {
            first++;
        }
        int start = Math.max(sentence.start(), Math.min(first - LEAD, sentence.end() - LONGEST));
        return new Span(start, start + LONGEST);
    }
}
