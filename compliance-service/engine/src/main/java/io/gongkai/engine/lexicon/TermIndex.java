package io.gongkai.engine.lexicon;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all terms of a dictionary in one pass over a text, overlapping ones too. Terms are normalised as texts are. Safe for
 * use by many threads.
 *
 * @param <V> what a term stands for
 */
public final class TermIndex<V> {

    /** Terms seldom stand closer than this, so that the list of hits need not grow. */
    private static final int CHARACTERS_A_HIT = 8;

    private static final Normalizer NORMALIZER = new Normalizer();

    private final Alphabet alphabet;
    private final Trie<V> trie = new Trie<>();

    public TermIndex(Map<String, V> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A dictionary without terms finds nothing");
        }
        Map<String, V> normalized = new LinkedHashMap<>();
        terms.forEach((term, value) -> normalized.put(normalize(term), value));
        alphabet = new Alphabet(normalized.keySet());
        TreeMap<String, V> numbered = new TreeMap<>();
        normalized.forEach((term, value) -> numbered.put(alphabet.numbered(term), value));
        trie.build(numbered);
        trie.index(alphabet.size());
    }

    public static String normalize(String term) {
        return NORMALIZER.normalize(term).toString();
    }

    /** A term at [start, end) of the searched text. */
    public record Hit<V>(int start, int end, V value) {

        public int length() {
            return end - start;
        }

        /** Whether the other term lies inside this one and is shorter. */
        boolean swallows(Hit<?> other) {
            return start <= other.start && other.end <= end && length() > other.length();
        }
    }

    /** All hits in the order of their ends. */
    public List<Hit<V>> find(NormalizedText text) {
        return find(text.characters());
    }

    /** All hits in the order of their ends. */
    public List<Hit<V>> find(String words) {
        return find(words.toCharArray());
    }

    private List<Hit<V>> find(char[] characters) {
        List<Hit<V>> hits = new ArrayList<>(characters.length / CHARACTERS_A_HIT + 1);
        trie.read(characters, alphabet, (begin, end, value) -> hits.add(new Hit<>(begin, end, value)));
        return hits;
    }

    /** The hits that do not lie inside a longer one, in their order: 研究生招生简章 hides 招生简章. */
    public List<Hit<V>> findLongest(NormalizedText text) {
        return longest(find(text));
    }

    /**
     * Those that do not lie inside a longer one, in the order of their starts as of their ends.
     *
     * @param hits in the order of their ends
     */
    public static <V> List<Hit<V>> longest(List<Hit<V>> hits) {
        List<Hit<V>> kept = new ArrayList<>(hits.size());
        for (Hit<V> hit : hits) {
            while (!kept.isEmpty() && hit.swallows(kept.get(kept.size() - 1))) {
                kept.remove(kept.size() - 1);
            }
            if (!swallowedByLast(kept, hit)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Hits come by their ends, longest first at the same end, so only hits of the same end can hide this one. */
    private static <V> boolean swallowedByLast(List<Hit<V>> kept, Hit<V> hit) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).end() == hit.end(); i--) {
            if (kept.get(i).swallows(hit)) {
                return true;
            }
        }
        return false;
    }
}
