package io.gongkai.engine.part;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of a heading: which parts they mean and how much of them is heading language at all. */
final class HeadingGrammar {

    /** How far from its beginning a denial has opened. */
    private static final int DENIAL_REACH = 12;

    /** From this weight on a word names its part beyond doubt, so that two such words of two parts mean a merged heading. */
    private static final int CERTAIN = 3;

    private static final HeadingReading NOTHING_READ = new HeadingReading(Map.of(), Set.of(), 0, 0);

    private record Weight(PartCode part, int weight) {}

    private record Word(List<Weight> weights, boolean closer, boolean generic, boolean other) {}

    private final TermIndex<Word> words;
    private final Phrase overview;
    private final Phrase denial;
    private final Phrase answered;

    HeadingGrammar(HeadingLexicon lexicon) {
        Map<String, Map<PartCode, Integer>> weights = new LinkedHashMap<>();
        lexicon.concepts()
                .forEach((part, terms) -> terms.forEach((term, weight) -> weights.computeIfAbsent(
                                TermIndex.normalize(term), t -> new EnumMap<>(PartCode.class))
                        .merge(part, weight, Math::max)));
        lexicon.fillers().forEach(term -> weights.putIfAbsent(TermIndex.normalize(term), Map.of()));
        List.of(lexicon.closers(), lexicon.generic(), lexicon.others())
                .forEach(list -> list.forEach(term -> weights.putIfAbsent(term, Map.of())));
        Map<String, Word> terms = new LinkedHashMap<>();
        weights.forEach((term, weight) -> terms.put(
                term,
                new Word(
                        weight.entrySet().stream()
                                .map(one -> new Weight(one.getKey(), one.getValue()))
                                .toList(),
                        lexicon.closers().stream().anyMatch(term::endsWith),
                        lexicon.generic().contains(term),
                        lexicon.others().contains(term))));
        this.words = new TermIndex<>(terms);
        overview = Phrase.of(lexicon.overview());
        denial = Phrase.of(lexicon.denial());
        answered = Phrase.of(lexicon.answered());
    }

    /** Whether the words say that there was nothing of what they name. */
    boolean denies(String words) {
        return denial.isIn(words);
    }

    /** Whether the heading holds the answer: 2.本学年未因信息公开受到举报、复议、诉讼; 举报、复议、诉讼情况本学年未发生. */
    boolean isAnswer(String words) {
        return answered.isIn(words) || denial.isIn(words.substring(0, Math.min(words.length(), DENIAL_REACH)));
    }

    HeadingReading read(String heading) {
        if (heading.isEmpty()) {
            return NOTHING_READ;
        }
        List<Hit<Word>> hits = words.find(heading);
        Map<PartCode, Integer> weights = weigh(hits);
        Set<PartCode> parts = decide(heading, weights);
        int closedAt = closedAt(heading, hits);
        if (parts.isEmpty() && closedAt == heading.length() && isGeneric(hits)) {
            parts = EnumSet.of(PartCode.S2);
        }
        return new HeadingReading(weights, parts, coverage(heading, hits), closedAt);
    }

    /** A word inside a longer one means nothing of its own: 考核评议 is no 评议. */
    private static Map<PartCode, Integer> weigh(List<Hit<Word>> hits) {
        Map<PartCode, Integer> weights = new EnumMap<>(PartCode.class);
        for (Hit<Word> hit : TermIndex.longest(hits)) {
            for (Weight one : hit.value().weights()) {
                Integer known = weights.get(one.part());
                if (known == null || known < one.weight()) {
                    weights.put(one.part(), one.weight());
                }
            }
        }
        return weights;
    }

    private Set<PartCode> decide(String heading, Map<PartCode, Integer> weights) {
        Set<PartCode> certain = EnumSet.noneOf(PartCode.class);
        weights.forEach((part, weight) -> {
            if (weight >= CERTAIN) {
                certain.add(part);
            }
        });
        if (certain.isEmpty()) {
            return strongest(weights);
        }
        if (certain.size() > 1 && !overview.isIn(heading)) {
            certain.remove(PartCode.S1);
        }
        return certain;
    }

    private static Set<PartCode> strongest(Map<PartCode, Integer> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= 2)
                .<Set<PartCode>>map(best -> EnumSet.of(best.getKey()))
                .orElseGet(() -> EnumSet.noneOf(PartCode.class));
    }

    private static boolean isGeneric(List<Hit<Word>> hits) {
        return hits.stream().anyMatch(hit -> hit.value().generic());
    }

    private static double coverage(String heading, List<Hit<Word>> hits) {
        boolean[] covered = new boolean[heading.length()];
        for (Hit<Word> hit : hits) {
            Arrays.fill(covered, hit.start(), hit.end(), true);
        }
        int count = 0;
        for (boolean c : covered) {
            count += c ? 1 : 0;
        }
        return heading.isEmpty() ? 0 : (double) count / heading.length();
    }

    /** How far an unbroken chain of words reaches from the start with a closing word as its last; hits come by their ends. */
    private static int closedAt(String heading, List<Hit<Word>> hits) {
        boolean[] reachable = new boolean[heading.length() + 1];
        reachable[0] = true;
        int closed = 0;
        for (Hit<Word> hit : hits) {
            if (reachable[hit.start()]) {
                reachable[hit.end()] = true;
                closed = hit.value().closer() ? Math.max(closed, hit.end()) : closed;
            }
        }
        return closed;
    }
}
