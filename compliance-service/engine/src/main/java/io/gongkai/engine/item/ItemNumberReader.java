package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads statements that call items by their numbers: 第11至14项、第44—46项不适用; 清单第1、2、5项均已公开; 待公开——第46项.
 */
final class ItemNumberReader {

    /** More are not spoken of in one row: 第1至50项 is the whole list, of which some words later say something. */
    private static final int LONGEST_RANGE = 12;

    private static final Marks JOINTS = Marks.of("、和及,");
    private static final String ITEM = "事项";
    private static final char COUNTED = '项';
    private static final Marks ORDINALS = Marks.of("第号");
    private static final Marks JOINING = Marks.of("-~至到、,和及与");
    private static final Marks LIST_ENDS = Marks.of("。;");

    private final NumberWords words;
    private final int reach;

    ItemNumberReader(NumberWords words, int reach) {
        this.words = words;
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
            List<Cue> all = cues.within(sentence.start(), sentence.end());
            for (int i = 0; i < all.size(); i++) {
                Cue cue = all.get(i);
                ItemStatus status = status(cue);
                if (status == null || cue.start() < from) {
                    continue;
                }
                int next =
                        Math.max(cue.end(), i + 1 < all.size() ? all.get(i + 1).start() : sentence.end());
                int list = words.opener().endAt(text, cue.end(), next);
                int listEnd = list < 0 ? list : endOfList(text, list, next);
                List<MatchResult> opened = list < 0 ? List.of() : called(text, list, listEnd);
                if (!opened.isEmpty()) {
                    opened.forEach(
                            number -> say(text, number, status, new Span(cue.start(), number.end()), items, sink));
                    from = listEnd;
                } else if (cue.kind() == Kind.INAPPLICABLE) {
                    sayOf(text, called(text, from, cue.start()), cue, status, items, sink);
                    from = cue.end();
                } else if (i + 1 == all.size()
                        || all.get(i + 1).kind() != Kind.INAPPLICABLE
                        || !called(text, cue.end(), next).isEmpty()) {
                    List<MatchResult> numbers = called(text, from, cue.start());
                    if (isOfList(text, sentence, numbers, cue)) {
                        sayOf(text, numbers, cue, status, items, sink);
                        from = cue.end();
                    }
                }
            }
        }
    }

    private static @Nullable ItemStatus status(Cue cue) {
        return switch (cue.kind()) {
            case INAPPLICABLE -> ItemStatus.NOT_APPLICABLE;
            case DISCLOSES, DONE -> ItemStatus.EXPLICIT;
            case PLANS -> ItemStatus.PLANNED_ONLY;
            case DENIES, VOID -> ItemStatus.NEGATED;
            default -> null;
        };
    }

    private static int endOfList(NormalizedText text, int from, int to) {
        int end = from;
        while (end < to && !LIST_ENDS.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 清单第1、2项已公开, not 第3项议题已公布, nor 对照清单第1至6项公布信息900条. */
    private boolean isOfList(NormalizedText text, Sentence sentence, List<MatchResult> numbers, Cue cue) {
        if (numbers.isEmpty()) {
            return false;
        }
        int first = numbers.get(0).start();
        return words.list().isIn(text, Math.max(sentence.start(), first - reach), first)
                && !(cue.kind() == Kind.DISCLOSES && words.measure().isIn(text, sentence.start(), first));
    }

    /** The numbers within [from, to) that are those of items, or joined by a mark to one that is. */
    private List<MatchResult> called(NormalizedText text, int from, int to) {
        if (!mayCall(text, from, to)) {
            return List.of();
        }
        List<MatchResult> all = new ArrayList<>();
        Matcher matcher = words.called().matcher(text).region(from, to).useTransparentBounds(true);
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

    /** Whether a mark stands there that calls a number or joins it to another; most stretches have none. */
    private static boolean mayCall(NormalizedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean behind = i > from && endsNumber(text.charAt(i - 1));
            if (ORDINALS.has(c) || behind && JOINING.has(c) || text.startsWith(ITEM, i)) {
                return true;
            }
        }
        return false;
    }

    /** 11、, 十一至, 11项、 */
    private static boolean endsNumber(char c) {
        return Character.isDigit(c) || HanNumber.isNumeral(c) || c == COUNTED;
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
        return end > 0
                && all.get(i).start() == end + 1
                && JOINTS.has(text.charAt(end))
                && (text.charAt(end) != ',' || Character.isDigit(text.charAt(end - 1)));
    }

    /** From the last number back, as far as each is near to what follows it. */
    private void sayOf(
            NormalizedText text, List<MatchResult> called, Cue cue, ItemStatus status, int items, Sink sink) {
        int before = cue.start();
        for (int i = called.size() - 1; i >= 0 && before - called.get(i).end() <= reach; i--) {
            before = called.get(i).start();
            say(text, called.get(i), status, new Span(before, cue.end()), items, sink);
        }
    }

    private static void say(
            NormalizedText text, MatchResult number, ItemStatus status, Span span, int items, Sink sink) {
        int first = number(text, number.start(1), number.end(1));
        int last = number.group(2) == null ? first : number(text, number.start(2), number.end(2));
        if (first > 0 && last - first <= LONGEST_RANGE) {
            for (int item = first; item <= Math.min(last, items); item++) {
                sink.say(item, status, span);
            }
        }
    }

    private static int number(NormalizedText text, int from, int to) {
        return Character.isDigit(text.charAt(from))
                ? Integer.parseInt(text.substring(from, to))
                : (int) HanNumber.parse(text, from, to);
    }
}
