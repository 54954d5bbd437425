package io.gongkai.engine.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks through a text once and, where a seed also stands in the source, takes the longest stretch that goes on alike. */
final class PassageFinder {

    private static final int SEED = 12;
    private static final int SHORTEST = 24;

    /** Places of the same seed that are tried: standing phrases may occur often, and few tries find the best one nearly always. */
    private static final int TRIES = 8;

    private final ComparableText text;
    private final ComparableText source;
    private final boolean[] phrases;
    private final int[] seeds;
    private final SeedTable table;

    PassageFinder(ComparableText text, ComparableText source, boolean[] phrases) {
        this.text = text;
        this.source = source;
        this.phrases = phrases;
        this.seeds = text.shingles(SEED);
        this.table = new SeedTable(source.shingles(SEED));
    }

    List<CopiedPassage> find() {
        List<CopiedPassage> passages = new ArrayList<>();
        int i = 0;
        while (i < seeds.length) {
            int place = -1;
            int longest = 0;
            int tries = 0;
            for (int at = table.first(seeds[i]); at >= 0 && tries < TRIES; at = table.next(at), tries++) {
                int length = alike(i, at);
                if (length > longest) {
                    longest = length;
                    place = at;
                }
            }
            if (longest < SHORTEST) {
                i++;
                continue;
            }
            int own = withoutPhrases(i, i + longest);
            if (own >= SEED) {
                passages.add(
                        new CopiedPassage(text.origin(i, i + longest), source.origin(place, place + longest), own));
            }
            i += longest;
        }
        return passages;
    }

    private int alike(int here, int there) {
        int length = 0;
        while (here + length < text.length()
                && there + length < source.length()
                && text.at(here + length) == source.at(there + length)) {
            length++;
        }
        return length;
    }

    private int withoutPhrases(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += phrases[i] ? 0 : 1;
        }
        return count;
    }

    /** Places by seed, chained from the first to the last; arrays, because a map of boxed numbers would cost ten times as much. */
    private static final class SeedTable {

        private final int[] hashes;
        private final int[] heads;
        private final int[] chain;

        SeedTable(int[] hashes) {
            this.hashes = hashes;
            this.heads = new int[Integer.highestOneBit(Math.max(16, hashes.length)) * 2];
            this.chain = new int[hashes.length];
            Arrays.fill(heads, -1);
            for (int i = hashes.length - 1; i >= 0; i--) {
                int slot = hashes[i] & (heads.length - 1);
                chain[i] = heads[slot];
                heads[slot] = i;
            }
        }

        int first(int hash) {
            return matching(heads[hash & (heads.length - 1)], hash);
        }

        int next(int place) {
            return matching(chain[place], hashes[place]);
        }

        private int matching(int from, int hash) {
            int at = from;
            while (at >= 0 && hashes[at] != hash) {
                at = chain[at];
            }
            return at;
        }
    }
}
