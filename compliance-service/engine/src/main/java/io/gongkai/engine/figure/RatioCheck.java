package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Agreement;
import io.gongkai.engine.figure.Ratio.Made;
import io.gongkai.engine.lexicon.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for two numbers that make a percentage; one plausible pair is enough. */
final class RatioCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE_DIGITS = 3;
    private static final int MOST_COUNTS = 10;

    private final PrintedReader printing;
    private final BigDecimal farthest;
    private final Set<String> sameUnits;
    private final Phrase together;

    RatioCheck(RatioLexicon words) {
        printing = new PrintedReader(words);
        farthest = words.thresholds().farthest();
        sameUnits = Words.set(words.sameUnits());
        together = Phrase.of(words.together());
    }

    /** @param near every count around, for readings that the words do not tell */
    Optional<Ratio> of(Place place, List<Quantity> parts, List<Quantity> wholes, List<Quantity> near) {
        return of(place, parts, wholes, near, false);
    }

    /** @param sure whether the percentage is that of the part, however far off it is */
    Optional<Ratio> of(Place place, List<Quantity> parts, List<Quantity> wholes, List<Quantity> near, boolean sure) {
        Printed printed = printing.read(place.text(), place.percentage());
        Optional<Ratio> best = ratios(printed, parts, wholes).stream()
                .min(Comparator.comparing(Ratio::agreement).thenComparing(RatioCheck::off));
        if (best.isEmpty() || best.get().agrees()) {
            return best;
        }
        Ratio wrong = best.get();
        boolean inWords = place.percentage().isShareInWords();
        boolean exact = inWords
                || printing.isExact(place.text(), wrong.part()) && printing.isExact(place.text(), wrong.whole());
        BigDecimal most = inWords ? farthest.add(place.percentage().step()) : farthest;
        boolean isFar = !sure && off(wrong).compareTo(most) > 0;
        if (!exact
                || isFar
                || together.isIn(place.lead()) && isShareOfAll(printed, near)
                || isOtherwiseMade(printed, near, place, !sure)
                || !sure && isOfSum(printed, wrong.part(), place.withNext(near))) {
            return Optional.empty();
        }
        boolean here = place.isHere(wrong.part()) && place.isHere(wrong.whole());
        return Optional.of(here ? wrong : as(wrong, Agreement.PROBABLY_WRONG));
    }

    /** 收回285份，满意的251人: a sheet for each person. */
    boolean isSameUnit(String one, String other) {
        return one.equals(other) || sameUnits.contains(one) && sameUnits.contains(other);
    }

    /** Those that may hold a part. */
    List<Quantity> larger(List<Quantity> counts, Quantity part) {
        return counts.stream()
                .filter(count ->
                        isSameUnit(count.unit(), part.unit()) && count.value().compareTo(part.value()) > 0)
                .toList();
    }

    private List<Ratio> ratios(Printed printed, List<Quantity> parts, List<Quantity> wholes) {
        List<Ratio> ratios = new ArrayList<>();
        for (Quantity part : parts) {
            for (Quantity whole : wholes) {
                if (whole.value().signum() > 0
                        && whole.start() != part.start()
                        && isSameUnit(part.unit(), whole.unit())
                        && part.value().compareTo(whole.value()) <= 0) {
                    ratios.add(ratio(printed, part, whole));
                }
            }
        }
        return ratios;
    }

    Ratio ratio(Printed printed, Quantity part, Quantity whole) {
        BigDecimal exact =
                percent(part.value(), whole.value(), printed.quantity().decimals() + MORE_DIGITS);
        Interval made = Interval.of(part).percentOf(Interval.of(whole));
        return new Ratio(printed.quantity(), part, whole, exact, printed.agreement(made), Made.SHARE);
    }

    /**
     * Whether any two counts around make the percentage, or two that are told together, added, make it of a third, or what a
     * third is without one: 办结25件,其中超期1件,按时办结率96%.
     *
     * @param others whether what is left of a count may be meant
     */
    private boolean isOtherwiseMade(Printed printed, List<Quantity> near, Place place, boolean others) {
        List<Quantity> counts = near.stream().limit(MOST_COUNTS).toList();
        boolean beyond = printed.quantity().value().compareTo(HUNDRED) > 0;
        for (Quantity whole : counts) {
            Interval range = Interval.of(whole);
            boolean made = whole.value().signum() > 0
                    && parts(whole, counts, place, others).stream()
                            .filter(part -> beyond || !part.isAbove(range))
                            .anyMatch(part -> isShare(printed, part, range));
            if (made) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a share in the sum of the part and another count, or all others: 满意300人,不满意20人,满意率93.75%. */
    private boolean isOfSum(Printed printed, Quantity part, List<Quantity> near) {
        Interval range = Interval.of(part);
        Interval all = range;
        for (Quantity other : near) {
            if (!other.equals(part) && isSameUnit(other.unit(), part.unit())) {
                all = all.plus(Interval.of(other));
                if (isShare(printed, range, range.plus(Interval.of(other)))) {
                    return true;
                }
            }
        }
        return isShare(printed, range, all);
    }

    /** 录取本科3200人、专科800人,报到3136人、744人,综合报到率97%: two numbers that follow each other, and two others. */
    private boolean isShareOfAll(Printed printed, List<Quantity> near) {
        List<Interval> sums = new ArrayList<>();
        for (int i = 1; i < Math.min(near.size(), MOST_COUNTS); i++) {
            if (isSameUnit(near.get(i - 1).unit(), near.get(i).unit())) {
                sums.add(Interval.of(near.get(i - 1)).plus(Interval.of(near.get(i))));
            }
        }
        return sums.stream()
                .anyMatch(
                        whole -> sums.stream().anyMatch(part -> !part.isAbove(whole) && isShare(printed, part, whole)));
    }

    private boolean isShare(Printed printed, Interval part, Interval whole) {
        return printed.isMadeBy(part.percentOf(whole), farthest.doubleValue());
    }

    /** Nine applications and 480 sheets, or those of another paragraph, are no sum. */
    private List<Interval> parts(Quantity whole, List<Quantity> counts, Place place, boolean others) {
        List<Interval> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Quantity one = counts.get(i);
            if (one.equals(whole)) {
                continue;
            }
            Interval range = Interval.of(one);
            parts.add(range);
            if (others && isSameUnit(one.unit(), whole.unit()) && one.value().compareTo(whole.value()) < 0) {
                parts.add(range.leftOf(Interval.of(whole)));
            }
            for (Quantity other : counts.subList(i + 1, counts.size())) {
                boolean alike = !other.equals(whole)
                        && isSameUnit(one.unit(), whole.unit())
                        && isSameUnit(other.unit(), whole.unit());
                if (alike && place.areTogether(one, other)) {
                    parts.add(range.plus(Interval.of(other)));
                }
            }
        }
        return parts;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int digits) {
        return part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP);
    }

    private static BigDecimal off(Ratio ratio) {
        return ratio.exact().subtract(ratio.percentage().value()).abs();
    }

    private static Ratio as(Ratio ratio, Agreement agreement) {
        return new Ratio(ratio.percentage(), ratio.part(), ratio.whole(), ratio.exact(), agreement, ratio.made());
    }
}
