package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Made;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds how many times the number of the year before this year's is said to be: 由12万次上升到36万次,是上年的3倍. Thread-safe. */
final class TimesReader {

    private static final String UNIT = "倍";
    private static final int REACH = 48;
    private static final int MORE_DIGITS = 3;

    private final ChangeReader changes;
    private final PrintedReader printing;
    private final Phrase times;

    TimesReader(RatioLexicon words, ChangeReader changes) {
        this.changes = changes;
        printing = new PrintedReader(words);
        times = words.change().phrase(words.change().timesOf() + words.change().times());
    }

    /** @param place of this year's number */
    Optional<Ratio> read(Place place) {
        Quantity now = place.percentage();
        Quantity before = place.at(-1);
        NormalizedText text = place.text();
        if (before == null
                || before.value().signum() <= 0
                || !before.unit().equals(now.unit())
                || times.endAt(text, now.end(), text.length()) < 0
                || !changes.isRise(place, before, now, true)) {
            return Optional.empty();
        }
        List<MatchResult> found = times.matches(text, now.end(), Math.min(text.length(), now.end() + REACH));
        if (found.isEmpty() || !printing.isExact(text, now) || !printing.isExact(text, before)) {
            return Optional.empty();
        }
        MatchResult told = found.get(0);
        return ratio(
                text,
                multiple(text, now.end() + told.start(1), now.end() + told.end(1), now.end() + told.end()),
                now,
                before);
    }

    private static Quantity multiple(NormalizedText text, int start, int numberEnd, int end) {
        BigDecimal value = HanNumber.isNumeral(text.charAt(start))
                ? BigDecimal.valueOf(HanNumber.parse(text, start, numberEnd))
                : new BigDecimal(text.substring(start, numberEnd));
        boolean exact = end == numberEnd + UNIT.length();
        return new Quantity(
                value,
                UNIT,
                exact ? Qualifier.EXACT : Qualifier.AT_LEAST,
                value.scale(),
                BigDecimal.ONE.movePointLeft(value.scale()),
                false,
                false,
                start,
                end);
    }

    private Optional<Ratio> ratio(NormalizedText text, Quantity multiple, Quantity now, Quantity before) {
        BigDecimal exact = now.value().divide(before.value(), multiple.decimals() + MORE_DIGITS, RoundingMode.HALF_UP);
        double plain = exact.doubleValue();
        Printed printed = printing.read(text, multiple);
        boolean right = printed.cut().meets(new Interval(plain, plain))
                || printed.rounded().meets(Interval.of(now).over(Interval.of(before)));
        return right
                ? Optional.empty()
                : Optional.of(new Ratio(multiple, now, before, exact, Ratio.Agreement.CERTAINLY_WRONG, Made.TIMES));
    }
}
