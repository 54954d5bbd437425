package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two numbers of a change that a percentage tells: 1500条,比上学年的1200条增长25%; 由80万次增至96万次,增幅20%;
 * 96万次,同比增长20%(上年80万次); 1500条,比上学年增加300条,增长25%; 上学年1200条,本学年1500条,增长25%. Only what leaves no other base is one. Thread-safe.
 */
final class ChangeReader {

    private final Phrase year;
    private final Phrase sameTime;
    private final Phrase risen;
    private final Phrase than;
    private final Phrase by;
    private final Phrase from;
    private final Phrase to;
    private final Pattern lastYears;
    private final Pattern thisYears;
    private final Phrase since;
    private final Phrase told;

    ChangeReader(ChangeLexicon words) {
        year = Phrase.of(words.year());
        sameTime = Phrase.of(words.sameTime());
        risen = Phrase.of(words.up());
        than = words.phrase(words.than());
        by = words.phrase(words.by());
        from = words.phrase(words.from());
        to = words.phrase(words.to());
        lastYears = Pattern.compile(words.filled(words.lastYears()));
        thisYears = Pattern.compile(words.filled(words.thisYears()));
        since = words.phrase(words.since());
        told = words.phrase(words.told());
    }

    /** @param place of the percentage, or of its 个百分点 */
    Optional<Change> read(Place place) {
        Quantity last = place.at(-1);
        if (last == null || last.isBare()) {
            return Optional.empty();
        }
        String lead = place.wording().between(last, place.percentage());
        Change change = by.isIn(lead) ? toldBefore(place, last, risen.isIn(lead), sameTime.isIn(lead)) : null;
        if (change == null && since.isIn(lead)) {
            change = toldBehind(place, last, risen.isIn(lead));
        }
        return Optional.ofNullable(change)
                .filter(found -> found.before().value().signum() > 0)
                .filter(Change::goesAsTold);
    }

    private @Nullable Change toldBefore(Place place, Quantity last, boolean up, boolean yearly) {
        Quantity second = place.at(-2);
        if (second == null || !second.unit().equals(last.unit())) {
            return null;
        }
        Change change = pair(place, second, last, up, yearly);
        if (change != null) {
            return change;
        }
        String between = place.wording().between(second, last);
        if (since.isIn(between)) {
            boolean more = risen.isIn(between);
            return isLastYears(place, second)
                    ? new Change(second, second.valued(with(second, last, more)), up)
                    : new Change(second.valued(with(second, last, !more)), second, up);
        }
        Quantity third = place.at(-3);
        return third != null && third.unit().equals(second.unit()) && by.isIn(between)
                ? pair(place, third, second, up, yearly)
                : null;
    }

    private static BigDecimal with(Quantity count, Quantity difference, boolean more) {
        return more ? count.value().add(difference.value()) : count.value().subtract(difference.value());
    }

    /** 上学年为1200条,同比增加300条: whether the count is said to be that of the year before, which is not called by its number. */
    private boolean isLastYears(Place place, Quantity count) {
        Matcher last = lastYears.matcher(place.wording().wordsBefore(count));
        return last.find() && last.group().chars().noneMatch(Character::isDigit);
    }

    /** Two numbers that follow each other, this year's or last year's first. */
    private @Nullable Change pair(Place place, Quantity first, Quantity second, boolean up, boolean yearly) {
        String between = place.wording().between(first, second);
        if (than.isIn(between) || told.isIn(between)) {
            return new Change(second, first, up);
        }
        return isRise(place, first, second, yearly) || isOfBothYears(place, first, between)
                ? new Change(first, second, up)
                : null;
    }

    /** 上学年公开信息1200条,本学年公开信息1500条: what is counted is called alike, or not again. */
    private boolean isOfBothYears(Place place, Quantity first, String between) {
        Matcher last = lastYears.matcher(place.wording().wordsBefore(first));
        Matcher now = thisYears.matcher(between);
        return last.find()
                && now.find()
                && (now.group(1).isEmpty() || now.group(1).equals(last.group(1)));
    }

    /**
     * 由80万次增至96万次.
     *
     * @param yearly whether the first number has to be said to be that of the year before
     */
    boolean isRise(Place place, Quantity first, Quantity second, boolean yearly) {
        String before = place.wording().wordsBefore(first);
        return to.isIn(place.wording().between(first, second)) && from.isIn(before) && (!yearly || year.isIn(before));
    }

    private @Nullable Change toldBehind(Place place, Quantity now, boolean up) {
        Quantity before = place.bracketed();
        return before != null
                        && before.unit().equals(now.unit())
                        && told.isIn(place.wording().between(place.percentage(), before))
                ? new Change(before, now, up)
                : null;
    }
}
