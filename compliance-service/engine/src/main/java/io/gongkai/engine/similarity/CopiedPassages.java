package io.gongkai.engine.similarity;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one text has word for word from another, figures and punctuation aside.
 *
 * @param share copied part of the text without standing phrases, 0 to 1
 * @param passages in the order of the text
 */
public record CopiedPassages(double share, List<CopiedPassage> passages) {

    public static CopiedPassages between(NormalizedText text, NormalizedText source) {
        return between(text, source, Boilerplate.none());
    }

    /** Compares by seed and extend; linear in the lengths of both texts. Standing phrases count neither way. */
    public static CopiedPassages between(NormalizedText text, NormalizedText source, Boilerplate standing) {
        ComparableText here = ComparableText.of(text);
        boolean[] phrases = standing.in(here);
        List<CopiedPassage> passages = new PassageFinder(here, ComparableText.of(source), phrases).find();
        int own = 0;
        for (boolean phrase : phrases) {
            own += phrase ? 0 : 1;
        }
        int copied = passages.stream().mapToInt(CopiedPassage::length).sum();
        return new CopiedPassages(own == 0 ? 0 : copied / (double) own, passages);
    }

    /** The longest ones, longest first. */
    public List<CopiedPassage> longest(int count) {
        List<CopiedPassage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparingInt(CopiedPassage::length).reversed());
        return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
    }
}
