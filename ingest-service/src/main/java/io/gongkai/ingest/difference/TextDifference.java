package io.gongkai.ingest.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two texts sentence by sentence, and what differs character by character. */
final class TextDifference {

    /** Two texts of so many different sentences are two texts, not an earlier and a later one. */
    private static final long MAX_PRODUCT = 36_000_000;

    private final List<Sentence> before;
    private final List<Sentence> after;
    private final int beforeEnd;
    private final int afterEnd;

    private TextDifference(String before, String after) {
        this.before = Sentence.of(before);
        this.after = Sentence.of(after);
        this.beforeEnd = before.length();
        this.afterEnd = after.length();
    }

    /** The passages that differ, in the order of the text. */
    static List<Passage> between(String before, String after) {
        return new TextDifference(before, after).passages();
    }

    private List<Passage> passages() {
        int head = sharedHead();
        int tail = sharedTail(head);
        List<Sentence> earlier = before.subList(head, before.size() - tail);
        List<Sentence> later = after.subList(head, after.size() - tail);
        if (earlier.isEmpty() && later.isEmpty()) {
            return List.of();
        }
        if ((long) earlier.size() * later.size() > MAX_PRODUCT) {
            return List.of(passage(new Stretch(head, earlier.size(), head, later.size())));
        }
        return stretches(texts(earlier), texts(later), head).stream()
                .map(this::passage)
                .toList();
    }

    /** Sentences that stand in the place of others, by their indexes. */
    private record Stretch(int beforeIndex, int beforeCount, int afterIndex, int afterCount) {

        boolean endsAt(Stretch next) {
            return beforeIndex + beforeCount == next.beforeIndex && afterIndex + afterCount == next.afterIndex;
        }

        Stretch with(Stretch next) {
            return new Stretch(beforeIndex, beforeCount + next.beforeCount, afterIndex, afterCount + next.afterCount);
        }
    }

    /** The algorithm tells of an addition and a removal at one place apart; for people they are one change. */
    private static List<Stretch> stretches(List<String> earlier, List<String> later, int head) {
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(earlier, later, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Stretch next = new Stretch(
                    head + delta.getSource().getPosition(),
                    delta.getSource().size(),
                    head + delta.getTarget().getPosition(),
                    delta.getTarget().size());
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).endsAt(next)) {
                stretches.set(last, stretches.get(last).with(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private Passage passage(Stretch at) {
        int beforeStart =
                at.beforeIndex < before.size() ? before.get(at.beforeIndex).start() : beforeEnd;
        int afterStart = at.afterIndex < after.size() ? after.get(at.afterIndex).start() : afterEnd;
        String earlier = String.join("", texts(before.subList(at.beforeIndex, at.beforeIndex + at.beforeCount)));
        String later = String.join("", texts(after.subList(at.afterIndex, at.afterIndex + at.afterCount)));
        List<Piece> pieces = Characters.compare(beforeStart, earlier, afterStart, later);
        return new Passage(beforeStart, earlier, afterStart, later, pieces);
    }

    private int sharedHead() {
        int most = Math.min(before.size(), after.size());
        int shared = 0;
        while (shared < most
                && before.get(shared).text().equals(after.get(shared).text())) {
            shared++;
        }
        return shared;
    }

    private int sharedTail(int head) {
        int most = Math.min(before.size(), after.size()) - head;
        int shared = 0;
        while (shared < most
                && before.get(before.size() - 1 - shared)
                        .text()
                        .equals(after.get(after.size() - 1 - shared).text())) {
            shared++;
        }
        return shared;
    }

    private static List<String> texts(List<Sentence> sentences) {
        Stream<String> texts = sentences.stream().map(Sentence::text);
        return texts.collect(Collectors.toList());
    }
}
