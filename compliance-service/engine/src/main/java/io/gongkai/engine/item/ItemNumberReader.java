package io.gongkai.engine.item;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements that call items by their numbers: 第11至14项、第44—46项不适用; 22、23号不适用. */
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

    /** The numbers within [from, to) that are those of items, or joined by a mark to one that is. */
    private List<MatchResult> called(NormalizedText text, int from, int to) {
        List<MatchResult> all = new ArrayList<>();
        Matcher matcher = numbers.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            all.add(matcher.toMatchResult());
        }
        BitSet called = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            boolean joined = joined(text, all, i);
            called.set(
                    i,
                    isCalled(text, all.get(i))
                            || joined && (called.get(i - 1) || all.get(i).end() == to));
        }
        for (int i = all.size() - 1; i > 0; i--) {
            called.set(i - 1, called.get(i - 1) || called.get(i) && leads(text, all, i));
        }
        return called.stream().mapToObj(all::get).toList();
    }

    /** With 第 before it, a range, or 号 behind it. */
    private static boolean isCalled(NormalizedText text, MatchResult number) {
        return number.start() < number.start(1) || number.group(2) != null || text.charAt(number.end(1)) == '号';
    }

    /** The number before this one belongs to it, and does not number the paragraph: 3、17号不适用. */
    private static boolean leads(NormalizedText text, List<MatchResult> all, int i) {
        MatchResult number = all.get(i);
        MatchResult before = all.get(i - 1);
        return joined(text, all, i)
                && number.start() == number.start(1)
                && !text.gapBefore(before.start()).breaksLine();
    }

    private static boolean joined(NormalizedText text, List<MatchResult> all, int i) {
        int end = i == 0 ? -1 : all.get(i - 1).end();
        return all.get(i).start() == end + 1 && end >= 0 && JOINTS.has(text.charAt(end));
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
