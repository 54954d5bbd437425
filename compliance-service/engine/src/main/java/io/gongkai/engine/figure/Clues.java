package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.SortedPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The clues of a text in their order. */
final class Clues {

    private final List<Clue> clues;
    private final SortedPlaces starts;
    /** By concept. */
    private final Map<String, SortedClues> kinds = new HashMap<>();

    private Clues(List<Clue> clues) {
        this.clues = clues;
        starts = starts(clues);
        Map<String, List<Clue>> all = new HashMap<>();
        clues.forEach(clue -> all.computeIfAbsent(clue.concept(), concept -> new ArrayList<>())
                .add(clue));
        all.forEach((concept, ofIt) -> kinds.put(concept, new SortedClues(ofIt, starts(ofIt))));
    }

    private record SortedClues(List<Clue> clues, SortedPlaces starts) {

        /** Clues do not overlap: the first from there on ends first. */
        boolean anyWithin(int from, int to) {
            int first = starts.countBefore(from);
            return first < clues.size() && clues.get(first).end() <= to;
        }
    }

    private static SortedPlaces starts(List<Clue> clues) {
        return SortedPlaces.of(clues.stream().mapToInt(Clue::start).toArray());
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
            int end = 0;
            for (Hit<String> hit : terms.findLongest(text)) {
                if (hit.start() >= end) {
                    apart.add(new Clue(hit.start(), hit.end(), hit.value()));
                    end = hit.end();
                }
            }
            return new Clues(apart);
        }
    }

    /** Those that lie wholly in [from, to). */
    List<Clue> within(int from, int to) {
        int first = starts.countBefore(from);
        int last = Math.max(first, starts.countBefore(to));
        while (last > first && clues.get(last - 1).end() > to) {
            last--;
        }
        return clues.subList(first, last);
    }

    boolean any(int from, int to, Set<String> concepts) {
        for (String concept : concepts) {
            SortedClues ofIt = kinds.get(concept);
            if (ofIt != null && ofIt.anyWithin(from, to)) {
                return true;
            }
        }
        return false;
    }
}
