package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns from the rows of a table of which columns a percentage is the share or the growth, and finds the row where it is not:
 * 发放 500 | 回收 478 | 回收率 95.6%. Where the heads of the columns name them, fewer rows tell it. Thread-safe.
 */
final class GridRatios {

    /** So many rows must agree before another is held against them. */
    private static final int FEWEST_AGREEING = 3;

    private static final int FEWEST_AGREEING_WHERE_NAMED = 2;

    private final RatioCheck check;
    private final List<NamedRate> names;

    GridRatios(RatioCheck check, List<NamedRate> names) {
        this.check = check;
        this.names = names;
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
        List<Ratio> rows = grid.rows().stream()
                .flatMap(row -> ratio(row, rate, part, whole, growth).stream())
                .toList();
        int fewest = !growth && isNamed(grid, rate, part, whole) ? FEWEST_AGREEING_WHERE_NAMED : FEWEST_AGREEING;
        return Outlier.of(rows, Ratio::agrees, Ratio::tells, fewest)
                .filter(wrong -> !isOtherwiseMade(grid, rate, wrong, growth) && !grid.isMean(rate, wrong.percentage()));
    }

    private boolean isNamed(Grid grid, int rate, int part, int whole) {
        return names.stream()
                .anyMatch(name -> name.rate().isIn(grid.head(rate))
                        && name.part().isIn(grid.head(part))
                        && name.whole().isIn(grid.head(whole)));
    }

    /** Where all who were planned for came, in every row but one, those who registered are shares of both. */
    private boolean isOtherwiseMade(Grid grid, int rate, Ratio wrong, boolean growth) {
        List<Quantity> row = grid.rowOf(rate, wrong.percentage());
        return grid.counts().stream()
                .anyMatch(part -> grid.counts().stream()
                        .filter(whole -> !whole.equals(part))
                        .flatMap(whole -> ratio(row, rate, part, whole, growth).stream())
                        .anyMatch(Ratio::agrees));
    }

    private Optional<Ratio> ratio(List<Quantity> row, int rate, int part, int whole, boolean growth) {
        Quantity base = row.get(whole);
        if (base.value().signum() <= 0) {
            return Optional.empty();
        }
        Quantity share = growth ? row.get(part).valued(row.get(part).value().subtract(base.value())) : row.get(part);
        return Optional.of(check.ratio(Printed.exactly(row.get(rate)), share, base));
    }
}
