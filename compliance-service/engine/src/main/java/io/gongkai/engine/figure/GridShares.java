package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the row of a table whose percentage is not the share of its count in the sum of the column, where those of all other
 * rows are: 网站 | 310 | 34.4%, 新媒体 | 292 | 34.2%, 橱窗 | 298 | 33.1%, 合计 | 900 | 100%. Thread-safe.
 */
final class GridShares {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** So many rows must agree before another is held against them. */
    private static final int FEWEST_AGREEING = 3;

    private static final int FEWEST_AGREEING_WHERE_NAMED = 2;

    private final RatioCheck check;
    private final Phrase share;

    /** @param share the head of a column of shares */
    GridShares(RatioCheck check, String share) {
        this.check = check;
        this.share = Phrase.of(share);
    }

    List<Ratio> read(List<Grid> grids) {
        List<Ratio> wrong = new ArrayList<>();
        for (Grid grid : grids) {
            for (int rate : grid.percentages()) {
                grid.counts().stream()
                        .flatMap(count -> outlier(grid, rate, count).stream())
                        .findFirst()
                        .ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private Optional<Ratio> outlier(Grid grid, int rate, int count) {
        List<List<Quantity>> rows = grid.rows();
        List<Quantity> last = rows.get(rows.size() - 1);
        boolean summed = last.get(rate).value().compareTo(ALL) == 0;
        List<List<Quantity>> parts = summed ? rows.subList(0, rows.size() - 1) : rows;
        BigDecimal sum = parts.stream().map(row -> row.get(count).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || summed && sum.compareTo(last.get(count).value()) != 0) {
            return Optional.empty();
        }
        Quantity whole = last.get(count).valued(sum);
        List<Ratio> shares = parts.stream()
                .map(row -> check.ratio(Printed.exactly(row.get(rate)), row.get(count), whole))
                .toList();
        int fewest = share.isIn(grid.head(rate)) ? FEWEST_AGREEING_WHERE_NAMED : FEWEST_AGREEING;
        return Outlier.of(shares, Ratio::agrees, Ratio::tells, fewest).filter(wrong -> !isRoundedUp(shares, wrong));
    }

    /** Whether it was bent a little so that all shares make 100% together. */
    private static boolean isRoundedUp(List<Ratio> shares, Ratio wrong) {
        BigDecimal all =
                shares.stream().map(ratio -> ratio.percentage().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(ALL) == 0 && wrong.isOffByDigits(shares.size());
    }
}
