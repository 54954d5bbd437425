package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds rows of numbers under each other, whatever their columns count: between bars, tabs or blanks. */
final class GridReader {

    /** A count and its share. */
    private static final int FEWEST_COLUMNS = 2;
    /** Every three columns are held against each other; a row with more is no table of a report. */
    private static final int MOST_COLUMNS = 8;
    /** A longer line heads no table of so few columns. */
    private static final int LONGEST_HEAD = 120;

    private final Phrase cell;
    private final Pattern percentages;
    private final Phrase sum;

    /**
     * @param cell a number as group 1, its unit or the sign of a percentage as group 2
     * @param sum name of the row that sums up the others
     * @param percentages head of a column whose numbers are percentages without their sign: 增幅（%）
     */
    GridReader(String cell, String percentages, String sum) {
        this.cell = Phrase.of(cell);
        this.sum = Phrase.of(sum);
        this.percentages = Pattern.compile(percentages);
    }

    List<Grid> read(NormalizedText text) {
        List<Grid> grids = new ArrayList<>();
        List<List<Quantity>> rows = new ArrayList<>();
        Span head = new Span(0, 0);
        int lastRow = 0;
        int line = 0;
        while (line < text.length()) {
            int end = text.lineEnd(line);
            if (Cells.isRule(text, line, end)) {
                line = end;
                continue;
            }
            List<Quantity> row = numbers(text, line, end);
            if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                grids.add(grid(text, head, rows, lastRow));
                rows.clear();
            }
            if (row.size() >= FEWEST_COLUMNS && row.size() <= MOST_COLUMNS) {
                rows.add(row);
                lastRow = line;
            } else if (row.isEmpty() && end - line <= LONGEST_HEAD) {
                head = new Span(line, end);
            }
            line = end;
        }
        if (!rows.isEmpty()) {
            grids.add(grid(text, head, rows, lastRow));
        }
        return grids;
    }

    private Grid grid(NormalizedText text, Span headLine, List<List<Quantity>> rows, int lastRow) {
        boolean summed =
                sum.isIn(text, lastRow, rows.get(rows.size() - 1).get(0).start());
        List<Span> head = headLine.length() == 0 ? List.of() : Cells.of(text, headLine.start(), headLine.end());
        int words = head.size() - rows.get(0).size();
        if (words < 0) {
            return new Grid(List.copyOf(rows), List.of(), summed);
        }
        List<String> heads =
                head.subList(words, head.size()).stream().map(text::substring).toList();
        List<Boolean> rates =
                heads.stream().map(cell -> percentages.matcher(cell).find()).toList();
        return new Grid(rows.stream().map(row -> signed(row, rates)).toList(), heads, summed);
    }

    private static List<Quantity> signed(List<Quantity> row, List<Boolean> rates) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> rates.get(i) ? percentage(row.get(i)) : row.get(i))
                .toList();
    }

    private static Quantity percentage(Quantity number) {
        return QuantityReader.percentage(number.value(), number.decimals(), number.start(), number.end());
    }

    /** The numbers behind the last words of a row, in their order. */
    private List<Quantity> numbers(NormalizedText text, int start, int end) {
        List<Quantity> numbers = new ArrayList<>();
        int to = end;
        for (int i = end - 1; i >= start; i--) {
            boolean bar = Cells.isBar(text.charAt(i));
            if (!bar && i > start && text.gapBefore(i) != Gap.BLANK) {
                continue;
            }
            int from = bar ? i + 1 : i;
            if (from < to) {
                MatchResult number = cell.whole(text, from, to);
                if (number == null) {
                    break;
                }
                numbers.add(quantity(number, from, to));
            }
            to = i;
        }
        Collections.reverse(numbers);
        return numbers;
    }

    private static Quantity quantity(MatchResult number, int start, int end) {
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        return number.group(2).equals("%")
                ? QuantityReader.percentage(value, value.scale(), start, end)
                : new Quantity(
                        value,
                        number.group(2),
                        Qualifier.EXACT,
                        value.scale(),
                        BigDecimal.ONE.movePointLeft(value.scale()),
                        false,
                        false,
                        start,
                        end);
    }
}
