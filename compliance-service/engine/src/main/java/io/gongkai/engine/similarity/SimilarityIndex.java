package io.gongkai.engine.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, among many texts, those that resemble one, without looking at the others: locality-sensitive hashing in 32 bands
 * of 4 (Indyk, Motwani 1998), so that a resemblance of 0.4 is found in more than half of all cases and one of 0.6 in
 * nearly all. Not for use by several threads at once.
 *
 * @param <K> what a text is known by
 */
public final class SimilarityIndex<K> {

    private static final int BAND_WIDTH = 4;
    private static final int BANDS = Fingerprint.BINS / BAND_WIDTH;

    private final Map<K, Fingerprint> fingerprints = new LinkedHashMap<>();
    private final Map<Long, List<K>> buckets = new HashMap<>();

    /** A text that resembles the one asked for. */
    public record Candidate<K>(K key, double resemblance) {}

    /** Adds a text; the same key again replaces nothing and is refused. */
    public void add(K key, Fingerprint fingerprint) {
        if (fingerprints.putIfAbsent(key, fingerprint) != null) {
            throw new IllegalArgumentException("Already in the index: " + key);
        }
        for (int band = 0; band < BANDS && !fingerprint.isEmpty(); band++) {
            buckets.computeIfAbsent(fingerprint.band(band, BAND_WIDTH), b -> new ArrayList<>(1))
                    .add(key);
        }
    }

    /** Texts that agree in at least one band, the most resembling first. */
    public List<Candidate<K>> candidates(Fingerprint fingerprint) {
        Map<K, Double> found = new LinkedHashMap<>();
        for (int band = 0; band < BANDS; band++) {
            for (K key : buckets.getOrDefault(fingerprint.band(band, BAND_WIDTH), List.of())) {
                found.computeIfAbsent(key, k -> fingerprint.resemblance(fingerprints.getOrDefault(k, fingerprint)));
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Candidate<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Candidate<K> candidate) -> candidate.resemblance())
                        .reversed())
                .toList();
    }

    public int size() {
        return fingerprints.size();
    }
}
