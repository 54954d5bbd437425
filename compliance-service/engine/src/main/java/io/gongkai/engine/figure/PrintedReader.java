package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;

/** Reads how roughly a number is said: 90%以上, 95%左右, 不到40%, 超过97%. Thread-safe. */
final class PrintedReader {

    private static final int LONGEST_WORD = 4;
    /** 九成 is not 八成. */
    private static final double BELOW_THE_NEXT = 0.999;

    private final Phrase about;
    private final Phrase upwards;
    private final Phrase near;
    private final Phrase downwards;
    private final double rough;

    PrintedReader(RatioLexicon words) {
        about = Phrase.of(words.rough().about());
        upwards = Phrase.of(words.rough().upwards());
        near = Phrase.of("(?:" + words.rough().near() + ")$");
        downwards = Phrase.of("(?:" + words.rough().downwards() + ")$");
        rough = words.thresholds().rough().doubleValue();
    }

    Printed read(NormalizedText text, Quantity percentage) {
        double value = percentage.value().doubleValue();
        double off = percentage.isShareInWords() ? percentage.step().doubleValue() * BELOW_THE_NEXT : rough;
        if (stands(upwards, text, percentage) || percentage.qualifier() == Qualifier.AT_LEAST) {
            return Printed.within(percentage, new Interval(value - off, Double.MAX_VALUE));
        }
        if (isLed(downwards, text, percentage)) {
            return Printed.within(percentage, new Interval(0, value + off));
        }
        return isExact(text, percentage)
                ? Printed.exactly(percentage)
                : Printed.within(percentage, new Interval(value - off, value + off));
    }

    boolean isExact(NormalizedText text, Quantity number) {
        return number.qualifier() == Qualifier.EXACT
                && !stands(about, text, number)
                && !stands(upwards, text, number)
                && !isLed(near, text, number)
                && !isLed(downwards, text, number);
    }

    private static boolean stands(Phrase word, NormalizedText text, Quantity number) {
        return word.endAt(text, number.end(), text.length()) >= 0;
    }

    private static boolean isLed(Phrase word, NormalizedText text, Quantity number) {
        return word.isIn(text, Math.max(0, number.start() - LONGEST_WORD), number.start());
    }
}
