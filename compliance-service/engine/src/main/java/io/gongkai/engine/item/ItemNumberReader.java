package io.gongkai.engine.item;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements that call items by their numbers: 第11至14项、第44—46项不适用. */
final class ItemNumberReader {

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
            for (Cue cue : cues.within(sentence.start(), sentence.end())) {
                if (cue.kind() == Cue.Kind.INAPPLICABLE) {
                    readBefore(text, sentence, cue, items, sink);
                }
            }
        }
    }

    private void readBefore(NormalizedText text, Sentence sentence, Cue cue, int items, Sink sink) {
        int from = Math.max(sentence.start(), cue.start() - reach);
        Matcher matcher = numbers.matcher(text).region(from, cue.start());
        while (matcher.find()) {
            int first = number(text, matcher.start(1), matcher.end(1));
            int last = matcher.group(2) == null ? first : number(text, matcher.start(2), matcher.end(2));
            boolean called = text.charAt(matcher.start()) == '第' || matcher.group(2) != null;
            for (int item = first; called && first > 0 && item <= Math.min(last, items); item++) {
                sink.say(item, ItemStatus.NOT_APPLICABLE, new Span(matcher.start(), cue.end()));
            }
        }
    }

    private static int number(NormalizedText text, int from, int to) {
        return Character.isDigit(text.charAt(from))
                ? Integer.parseInt(text.substring(from, to))
                : (int) HanNumber.parse(text, from, to);
    }
}
