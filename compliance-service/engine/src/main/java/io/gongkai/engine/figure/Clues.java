package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The clues of a text in their order. */
final class Clues {

    private final List<Clue> clues;

    private Clues(List<Clue> clues) {
        this.clues = clues;
    }

    /** Finds clues; made once, for all texts. */
    static final class Finder {

        private final TermIndex<String> terms;

        Finder(Map<String, String> concepts) {
            Map<String, String> all = new TreeMap<>();
            concepts.forEach((concept, words) -> {
                for (String word : words.split(" ", -1)) {
                    all.put(word, concept);
                }
            });
            terms = new TermIndex<>(all);
        }

        /** Of two that overlap the first counts: 校报刊登 speaks of 校报, not of 报刊. */
        Clues find(NormalizedText text) {
            List<Clue> apart = new ArrayList<>();
            terms.findLongest(text).stream()
                    .map(hit -> new Clue(hit.start(), hit.end(), hit.value()))
                    .sorted(Comparator.comparingInt(Clue::start))
                    .filter(clue -> apart.isEmpty()
                            || clue.start() >= apart.get(apart.size() - 1).end())
                    .forEach(apart::add);
            return new Clues(apart);
        }
    }

    /** Those that lie wholly in [from, to). */
    List<Clue> within(int from, int to) {
        int first = firstFrom(from);
        int last = first;
        while (last < clues.size() && clues.get(last).start() < to) {
            last++;
        }
        while (last > first && clues.get(last - 1).end() > to) {
            last--;
        }
        return clues.subList(first, last);
    }

    boolean any(int from, int to, Set<String> concepts) {
        for (Clue clue : within(from, to)) {
            if (concepts.contains(clue.concept())) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(int index) {
        int low = 0;
        int high = clues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clues.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
