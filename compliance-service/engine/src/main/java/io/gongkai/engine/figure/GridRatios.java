package io.gongkai.engine.figure;

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
        List<Ratio> rows = grid.rows().stream()
                .flatMap(row -> ratio(row, rate, part, whole, growth).stream())
                .toList();
        return Outlier.of(rows, Ratio::agrees).filter(wrong -> !isOtherwiseMade(grid, rate, wrong, growth));
    }

    /** Where all who were planned for came, in every row but one, those who registered are shares of both. */
    private boolean isOtherwiseMade(Grid grid, int rate, Ratio wrong, boolean growth) {
        List<Quantity> row = grid.rows().stream()
                .filter(one -> one.get(rate).equals(wrong.percentage()))
                .findFirst()
                .orElseThrow();
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
