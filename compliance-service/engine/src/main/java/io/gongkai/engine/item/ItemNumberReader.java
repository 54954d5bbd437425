package io.gongkai.engine.item;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements that call items by their numbers: 第11至14项、第44—46项不适用. */
final class ItemNumberReader {

    /** More do not fail to apply in one row: 第1至50项 is the whole list, of which some words later say something. */
    private static final int LONGEST_RANGE = 12;

    private static final Marks JOINTS = Marks.of("、和及,");

    private final Pattern numbers;
    private final int reach;

    ItemNumberReader(Pattern numbers, int reach) {
        this.numbers = numbers;
        this.reach = reach;
    }

    /** What is said of an item, and where. */
    @FunctionalInterface
    interface Sink {
        void say(int item, ItemStatus status, Span span);
    }

    void read(NormalizedText text, Sentences sentences, Cues cues, int items, Sink sink) {
        for (Sentence sentence : sentences.all()) {
            int from = sentence.start();
            for (Cue cue : cues.within(sentence.start(), sentence.end())) {
                if (cue.kind() == Cue.Kind.INAPPLICABLE) {
                    sayOf(text, called(text, from, cue.start()), cue, items, sink);
                    from = cue.end();
                }
            }
        }
    }

    /** The numbers within [from, to), each with 第 before it, a range, or joined by a mark to one that is. */
    private List<MatchResult> called(NormalizedText text, int from, int to) {
        List<MatchResult> called = new ArrayList<>();
        Matcher matcher = numbers.matcher(text).region(from, to);
        int end = -1;
        while (matcher.find()) {
            boolean joined = end >= 0 && matcher.start() == end + 1 && JOINTS.has(text.charAt(end));
            if (joined || text.charAt(matcher.start()) == '第' || matcher.group(2) != null) {
                called.add(matcher.toMatchResult());
                end = matcher.end();
            }
        }
        return called;
    }

    /** From the last number back, as far as each is near to what follows it. */
    private void sayOf(NormalizedText text, List<MatchResult> called, Cue cue, int items, Sink sink) {
        int before = cue.start();
        for (int i = called.size() - 1; i >= 0 && before - called.get(i).end() <= reach; i--) {
            MatchResult number = called.get(i);
            before = number.start();
            int first = number(text, number.start(1), number.end(1));
            int last = number.group(2) == null ? first : number(text, number.start(2), number.end(2));
            for (int item = first;
                    first > 0 && last - first <= LONGEST_RANGE && item <= Math.min(last, items);
                    item++) {
                sink.say(item, ItemStatus.NOT_APPLICABLE, new Span(before, cue.end()));
            }
        }
    }

    private static int number(NormalizedText text, int from, int to) {
        return Character.isDigit(text.charAt(from))
                ? Integer.parseInt(text.substring(from, to))
                : (int) HanNumber.parse(text, from, to);
    }
}
