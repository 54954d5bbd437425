package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Breakdown.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns from the rows of a table that a column is the sum of the others, or the change from one to another, and from its
 * columns that the last row is the sum of those above, and finds the one where it is not. What the columns are called is of no
 * account: that nearly all rows agree says more.
 */
final class GridSums {

    private static final int FEWEST_PARTS = 2;

    private GridSums() {}

    static List<Breakdown> read(List<Grid> grids) {
        List<Breakdown> wrong = new ArrayList<>();
        for (Grid grid : grids) {
            columns(grid).or(() -> sums(grid)).or(() -> changes(grid)).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static Optional<Breakdown> sums(Grid grid) {
        List<Integer> counts = grid.counts();
        if (counts.size() <= FEWEST_PARTS) {
            return Optional.empty();
        }
        int last = counts.size() - 1;
        return outlier(grid, counts.get(last), counts.subList(0, last))
                .or(() -> outlier(grid, counts.get(0), counts.subList(1, last + 1)));
    }

    /** The one column whose last row, named as the sum of the others, is not; the others tell that it should be. */
    private static Optional<Breakdown> columns(Grid grid) {
        int last = grid.rows().size() - 1;
        if (!grid.summed() || last < FEWEST_PARTS) {
            return Optional.empty();
        }
        List<Breakdown> columns = grid.counts().stream()
                .map(column -> new Breakdown(
                        grid.rows().get(last).get(column),
                        "",
                        grid.rows().subList(0, last).stream()
                                .map(row -> row.get(column))
                                .toList(),
                        Balance.CERTAINLY_WRONG))
                .toList();
        List<Breakdown> wrong =
                columns.stream().filter(column -> !GridSums.addsUp(column)).toList();
        return wrong.size() == 1 && columns.size() > 1 ? Optional.of(wrong.get(0)) : Optional.empty();
    }

    private static boolean addsUp(Breakdown row) {
        return row.sum().compareTo(row.total().value()) == 0;
    }

    /** 812 | 985 | +173: this year's is last year's and the change. */
    private static Optional<Breakdown> changes(Grid grid) {
        List<Integer> counts = grid.counts();
        for (int now : counts) {
            for (int before : counts) {
                for (int change : counts) {
                    if (change > now && change > before && now != before) {
                        Optional<Breakdown> found = outlier(grid, now, List.of(before, change));
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Breakdown> outlier(Grid grid, int total, List<Integer> parts) {
        List<Breakdown> rows = grid.rows().stream()
                .map(row -> new Breakdown(
                        row.get(total), "", parts.stream().map(row::get).toList(), Balance.CERTAINLY_WRONG))
                .toList();
        return Outlier.of(rows, GridSums::addsUp);
    }
}
