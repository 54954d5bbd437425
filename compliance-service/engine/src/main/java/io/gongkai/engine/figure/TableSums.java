package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the last row of a table that sums up the others against them, and a column against those it is made of. */
final class TableSums {

    private static final int FARTHEST_TOTAL = 40;

    private final BreakdownLexicon lexicon;
    private final BreakdownJudge judge;

    TableSums(BreakdownLexicon lexicon, BreakdownJudge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    /** @param counts of the whole text, in its order */
    List<Breakdown> read(NormalizedText text, CountTables tables, List<Count> counts) {
        List<Breakdown> found = new ArrayList<>(GridSums.read(tables.grids()));
        List<Breakdown> counted = new ArrayList<>();
        for (CountTable table : tables.tables()) {
            column(text, table.rows()).or(() -> announced(text, table, counts)).ifPresent(counted::add);
            table.others().forEach(rows -> column(text, rows).ifPresent(counted::add));
        }
        counted.stream()
                .filter(one -> found.stream()
                        .noneMatch(known -> known.total().start() == one.total().start()))
                .forEach(found::add);
        return found;
    }

    private Optional<Breakdown> column(NormalizedText text, List<CountTable.Row> rows) {
        int last = rows.size() - 1;
        if (!rows.get(last).sum() || rows.stream().filter(CountTable.Row::sum).count() > 1) {
            return Optional.empty();
        }
        List<Count> parts =
                rows.subList(0, last).stream().map(row -> count(text, row)).toList();
        return judge.judge(text, List.of(count(text, rows.get(last))), parts, List.of(), true);
    }

    /** The total in the line before a table that does not sum up itself: 官网1960条信息的来源部门如下: */
    private Optional<Breakdown> announced(NormalizedText text, CountTable table, List<Count> counts) {
        int start = table.span().start();
        boolean sums = table.rows().stream().anyMatch(CountTable.Row::sum);
        Count total = sums || !NamedCounts.leadsOn(text, start) ? null : CountList.before(start, counts);
        if (total == null
                || start - total.quantity().end() > FARTHEST_TOTAL
                || text.indexOf("。", total.quantity().end(), start) >= 0
                || Join.of(text, total.quantity().end(), start, lexicon).is(Tie.PARTIAL)) {
            return Optional.empty();
        }
        List<Count> parts = table.rows().stream().map(row -> count(text, row)).toList();
        Count whole = new Count(total.quantity(), total.metric(), total.join(), 0, total.range());
        return judge.judge(text, List.of(whole), parts, List.of(), true);
    }

    private Count count(NormalizedText text, CountTable.Row row) {
        Quantity quantity = row.quantity();
        String metric = row.metric() == null ? "" : row.metric();
        Join join = Join.of(text, row.start(), quantity.start(), lexicon);
        return new Count(quantity, metric, join, 0, Interval.of(quantity));
    }
}
