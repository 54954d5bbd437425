package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Agreement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns from the rows of a table of which columns a percentage is the share or the growth, and finds the row where it is not. */
final class GridRatios {

    private final RatioCheck check;

    GridRatios(RatioCheck check) {
        this.check = check;
    }

    List<Ratio> read(List<Grid> grids) {
        List<Ratio> wrong = new ArrayList<>();
        for (Grid grid : grids) {
            for (int rate : grid.percentages()) {
                outlier(grid, rate).ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private Optional<Ratio> outlier(Grid grid, int rate) {
        for (int part : grid.counts()) {
            for (int whole : grid.counts()) {
                if (part != whole) {
                    Optional<Ratio> found =
                            outlier(grid, rate, part, whole, false).or(() -> outlier(grid, rate, part, whole, true));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Ratio> outlier(Grid grid, int rate, int part, int whole, boolean growth) {
        List<Ratio> rows = new ArrayList<>();
        for (List<Quantity> row : grid.rows()) {
            Quantity base = row.get(whole);
            if (base.value().signum() > 0) {
                Quantity share = growth ? less(row.get(part), base.value()) : row.get(part);
                rows.add(check.ratio(row.get(rate), share, base));
            }
        }
        return Outlier.of(rows, ratio -> ratio.agreement().compareTo(Agreement.TRUNCATED) <= 0);
    }

    /** By how much a number has grown, at its own place. */
    private static Quantity less(Quantity number, BigDecimal before) {
        return new Quantity(
                number.value().subtract(before),
                number.unit(),
                number.qualifier(),
                number.decimals(),
                number.step(),
                number.isHan(),
                number.isDoublyQualified(),
                number.start(),
                number.end());
    }
}
