package io.gongkai.stats.comparison;

import io.gongkai.stats.comparison.Outlier.Direction;
import io.gongkai.stats.comparison.Outlier.Kind;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.MeasureKind;
import io.gongkai.stats.measure.Median;
import io.gongkai.stats.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds values, and changes from the year before, that stand out among those of the peers. Counts are compared by their
 * logarithms, since they are skewed: twice as much is as far away as half as much. Rates are compared as they are.
 */
final class Outliers {

    /** A quarter more or less is never what makes a count extreme. */
    private static final double COUNT_FLOOR = Math.log(1.25);
    /** Nor is a difference of one percentage point in a rate. */
    private static final double RATE_FLOOR = 1;

    private static final Text LEVEL = new Text(
            "%s%s%s，明显%s同组 %d 所学校的一般水平（中位数 %s%s；修正 Z 值 %s，界限 ±3.5）。",
            "%s: %s %s is far %s what is usual among the %d peers (median %s %s; modified z %s, limit ±3.5).");
    private static final Text CHANGE = new Text(
            "%s由上学年的 %s 变为 %s，增减幅度明显%s同组 %d 所学校的一般水平（修正 Z 值 %s，界限 ±3.5）。",
            "%s went from %s to %s, a change far %s what is usual among the %d peers (modified z %s, limit ±3.5).");

    private final Measure measure;
    private final List<ComparedSchool> stated;
    private final List<ComparedSchool> changed;
    private final Optional<Spread> levels;
    private final Optional<Spread> changes;

    /** Takes the schools of one peer group. */
    Outliers(Measure measure, List<ComparedSchool> peers) {
        this.measure = measure;
        this.stated = peers.stream().filter(school -> school.value() != null).toList();
        this.changed =
                stated.stream().filter(school -> school.previous() != null).toList();
        double floor = isRate() ? RATE_FLOOR : COUNT_FLOOR;
        this.levels = Spread.of(stated.stream().mapToDouble(this::level).toArray(), floor);
        this.changes = Spread.of(changed.stream().mapToDouble(this::change).toArray(), floor);
    }

    List<Outlier> of(ComparedSchool school) {
        List<Outlier> found = new ArrayList<>();
        if (school.value() != null && levels.isPresent()) {
            double z = levels.get().modifiedZ(level(school));
            if (Math.abs(z) > Spread.LIMIT) {
                found.add(new Outlier(Kind.LEVEL, direction(z), rounded(z), levelReason(school, z)));
            }
        }
        if (school.value() != null && school.previous() != null && changes.isPresent()) {
            double z = changes.get().modifiedZ(change(school));
            if (Math.abs(z) > Spread.LIMIT) {
                found.add(new Outlier(Kind.CHANGE, direction(z), rounded(z), changeReason(school, z)));
            }
        }
        return found;
    }

    private boolean isRate() {
        return measure.kind() == MeasureKind.RATE;
    }

    private double level(ComparedSchool school) {
        return scaled(present(school.value()));
    }

    private double change(ComparedSchool school) {
        return scaled(present(school.value())) - scaled(present(school.previous()));
    }

    /** The logarithm of one more, so that zero has one too. */
    private double scaled(BigDecimal value) {
        double x = value.doubleValue();
        return isRate() ? x : Math.signum(x) * Math.log1p(Math.abs(x));
    }

    /** Only schools that state both are asked for either. */
    private static BigDecimal present(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value);
    }

    private static Direction direction(double z) {
        return z > 0 ? Direction.HIGH : Direction.LOW;
    }

    private static BigDecimal rounded(double z) {
        return BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP);
    }

    private Text levelReason(ComparedSchool school, double z) {
        String value = plain(present(school.value()));
        String median = plain(BigDecimal.valueOf(Median.of(stated.stream()
                .mapToDouble(peer -> present(peer.value()).doubleValue())
                .toArray())));
        String unit = school.unit() == null ? measure.unit() : school.unit();
        return new Text(
                LEVEL.zh()
                        .formatted(
                                measure.zh(),
                                value,
                                unit,
                                z > 0 ? "高于" : "低于",
                                stated.size(),
                                median,
                                unit,
                                rounded(z)),
                LEVEL.en()
                        .formatted(
                                measure.en(),
                                value,
                                unit,
                                z > 0 ? "above" : "below",
                                stated.size(),
                                median,
                                unit,
                                rounded(z)));
    }

    private Text changeReason(ComparedSchool school, double z) {
        String before = plain(present(school.previous()));
        String now = plain(present(school.value()));
        return new Text(
                CHANGE.zh().formatted(measure.zh(), before, now, z > 0 ? "高于" : "低于", changed.size(), rounded(z)),
                CHANGE.en()
                        .formatted(measure.en(), before, now, z > 0 ? "above" : "below", changed.size(), rounded(z)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
