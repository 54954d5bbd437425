package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Agreement;
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
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MORE_DIGITS = 3;
    private static final int MOST_COUNTS = 10;

    private final BigDecimal farthest;
    private final BigDecimal rough;
    private final Set<String> sameUnits;

    /**
     * @param farthest pairs that are more percentage points off do not belong to a percentage
     * @param rough a percentage that is said to be rough may be so many points off
     * @param sameUnits units that may stand for each other
     */
    RatioCheck(BigDecimal farthest, BigDecimal rough, String sameUnits) {
        this.farthest = farthest;
        this.rough = rough;
        this.sameUnits = Words.set(sameUnits);
    }

    /** @param near every count around, for readings that the words do not tell */
    Optional<Ratio> of(
            Quantity percentage, List<Quantity> parts, List<Quantity> wholes, List<Quantity> near, Place place) {
        Optional<Ratio> best = ratios(percentage, parts, wholes).stream()
                .min(Comparator.comparing(Ratio::agreement).thenComparing(RatioCheck::off));
        if (best.isEmpty() || best.get().agreement().compareTo(Agreement.TRUNCATED) <= 0) {
            return best;
        }
        Ratio wrong = best.get();
        boolean exact =
                wrong.part().qualifier() == Qualifier.EXACT && wrong.whole().qualifier() == Qualifier.EXACT;
        if (!exact || off(wrong).compareTo(farthest) > 0 || isOtherwiseMade(percentage, near, place)) {
            return Optional.empty();
        }
        boolean here = place.isHere(wrong.part()) && place.isHere(wrong.whole());
        return Optional.of(here ? wrong : as(wrong, Agreement.PROBABLY_WRONG));
    }

    /** 收回285份，满意的251人: a sheet for each person. */
    boolean isSameUnit(String one, String other) {
        return one.equals(other) || sameUnits.contains(one) && sameUnits.contains(other);
    }

    private List<Ratio> ratios(Quantity percentage, List<Quantity> parts, List<Quantity> wholes) {
        List<Ratio> ratios = new ArrayList<>();
        for (Quantity part : parts) {
            for (Quantity whole : wholes) {
                if (whole.value().signum() > 0
                        && whole.start() != part.start()
                        && isSameUnit(part.unit(), whole.unit())
                        && part.value().compareTo(whole.value()) <= 0) {
                    ratios.add(ratio(percentage, part, whole));
                }
            }
        }
        return ratios;
    }

    Ratio ratio(Quantity percentage, Quantity part, Quantity whole) {
        BigDecimal exact = percent(part.value(), whole.value(), percentage.decimals() + MORE_DIGITS);
        return new Ratio(percentage, part, whole, exact, agreement(percentage, exact));
    }

    private Agreement agreement(Quantity percentage, BigDecimal exact) {
        BigDecimal step = percentage.step();
        BigDecimal above = exact.subtract(percentage.value());
        BigDecimal allowed = percentage.qualifier() == Qualifier.EXACT ? step.multiply(HALF) : rough;
        if (above.abs().compareTo(allowed) <= 0) {
            return Agreement.AGREES;
        }
        return above.signum() > 0 && above.compareTo(step) < 0 ? Agreement.TRUNCATED : Agreement.CERTAINLY_WRONG;
    }

    /** Whether any two counts around make the percentage, or two that are told together, added, make it of a third. */
    private boolean isOtherwiseMade(Quantity percentage, List<Quantity> near, Place place) {
        List<Quantity> counts = near.stream().limit(MOST_COUNTS).toList();
        for (Quantity whole : counts) {
            if (whole.value().signum() > 0
                    && parts(whole, counts, place).stream().anyMatch(part -> makes(percentage, part, whole))) {
                return true;
            }
        }
        return false;
    }

    /** Nine applications and 480 sheets, or those of another paragraph, are no sum. */
    private List<BigDecimal> parts(Quantity whole, List<Quantity> counts, Place place) {
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Quantity one = counts.get(i);
            parts.add(one.value());
            for (Quantity other : counts.subList(i + 1, counts.size())) {
                boolean alike = isSameUnit(one.unit(), whole.unit()) && isSameUnit(other.unit(), whole.unit());
                if (alike && place.areTogether(one, other)) {
                    parts.add(one.value().add(other.value()));
                }
            }
        }
        return parts;
    }

    private boolean makes(Quantity percentage, BigDecimal part, Quantity whole) {
        BigDecimal exact = percent(part, whole.value(), percentage.decimals() + MORE_DIGITS);
        return agreement(percentage, exact).compareTo(Agreement.TRUNCATED) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int digits) {
        return part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP);
    }

    private static BigDecimal off(Ratio ratio) {
        return ratio.exact().subtract(ratio.percentage().value()).abs();
    }

    private static Ratio as(Ratio ratio, Agreement agreement) {
        return new Ratio(ratio.percentage(), ratio.part(), ratio.whole(), ratio.exact(), agreement);
    }
}
