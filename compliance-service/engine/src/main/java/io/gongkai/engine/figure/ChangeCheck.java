package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Agreement;
import io.gongkai.engine.figure.Ratio.Made;
import io.gongkai.engine.lexicon.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a percentage, or its points, against the numbers of two years. */
final class ChangeCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE_DIGITS = 3;
    private static final String POINTS = "个百分点";

    private final PrintedReader printing;
    private final double farthest;
    private final int reach;
    private final Phrase listed;

    ChangeCheck(RatioLexicon words) {
        printing = new PrintedReader(words);
        farthest = words.thresholds().farthest().doubleValue();
        reach = words.thresholds().reach();
        listed = words.change().phrase(words.change().listed());
    }

    Optional<Ratio> of(Place place, Change change) {
        Printed printed = printing.read(place.text(), place.percentage());
        boolean points = place.percentage().unit().equals(POINTS);
        if (points != change.now().isPercentage()) {
            return Optional.empty();
        }
        Ratio ratio = points ? difference(printed, change) : growth(printed, change);
        boolean sure = printing.isExact(place.text(), change.now())
                && printing.isExact(place.text(), change.before())
                && !isListed(place, change.now())
                && !isOtherwiseMade(printed, place, change);
        return ratio.agrees() || sure ? Optional.of(ratio) : Optional.empty();
    }

    /** 落实率由95.2%提高到96.8%,提高1.6个百分点. */
    private static Ratio difference(Printed printed, Change change) {
        Quantity more = change.risen() ? change.now() : change.before();
        Quantity less = change.risen() ? change.before() : change.now();
        Interval made = Interval.ofPrinted(less).leftOf(Interval.ofPrinted(more));
        Agreement agreement = printed.isMadeBy(made) ? Agreement.AGREES : Agreement.CERTAINLY_WRONG;
        return new Ratio(
                printed.quantity(), more, less, more.value().subtract(less.value()), agreement, Made.DIFFERENCE);
    }

    private static Ratio growth(Printed printed, Change change) {
        Quantity before = change.before();
        BigDecimal by = change.now().value().subtract(before.value()).abs();
        BigDecimal exact = by.multiply(HUNDRED)
                .divide(before.value(), printed.quantity().decimals() + MORE_DIGITS, RoundingMode.HALF_UP);
        Agreement agreement = printed.agreement(grown(change, Interval.of(change.now())));
        return new Ratio(printed.quantity(), change.now().valued(by), before, exact, agreement, Made.SHARE);
    }

    private static Interval grown(Change change, Interval now) {
        Interval before = Interval.of(change.before());
        return (change.risen() ? before.leftOf(now) : now.leftOf(before)).percentOf(before);
    }

    /** 网站700条、公众号800条,比上学年的1200条增长25%: they are told together. */
    private boolean isListed(Place place, Quantity now) {
        Quantity other = place.precedes(now);
        return other != null
                && other.unit().equals(now.unit())
                && listed.isIn(place.wording().between(other, now));
    }

    /** Whether another count around, or two that are told together, have changed so. */
    private boolean isOtherwiseMade(Printed printed, Place place, Change change) {
        List<Quantity> counts = place.counts(reach).stream()
                .filter(count -> count.unit().equals(change.now().unit())
                        && count.start() != change.before().start())
                .toList();
        List<Interval> others = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Interval one = Interval.of(counts.get(i));
            others.add(one);
            for (Quantity other : counts.subList(i + 1, counts.size())) {
                if (place.areTogether(counts.get(i), other)) {
                    others.add(one.plus(Interval.of(other)));
                }
            }
        }
        return others.stream().anyMatch(now -> printed.isMadeBy(grown(change, now), farthest));
    }
}
