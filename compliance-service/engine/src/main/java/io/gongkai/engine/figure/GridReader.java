package io.gongkai.engine.figure;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds rows of numbers under each other, whatever their columns count: between bars, tabs or blanks. */
final class GridReader {

    private static final String BARS = "|\t";
    /** With fewer columns nothing can be made of two others. */
    private static final int FEWEST_COLUMNS = 3;
    /** Every three columns are held against each other; a row with more is no table of a report. */
    private static final int MOST_COLUMNS = 8;

    private final Pattern cell;

    /** @param cell a number as group 1, its unit or the sign of a percentage as group 2 */
    GridReader(String cell) {
        this.cell = Pattern.compile(cell);
    }

    List<Grid> read(NormalizedText text) {
        List<Grid> grids = new ArrayList<>();
        List<List<Quantity>> rows = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            List<Quantity> row = numbers(text, line, end);
            if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                grids.add(new Grid(List.copyOf(rows)));
                rows.clear();
            }
            if (row.size() >= FEWEST_COLUMNS && row.size() <= MOST_COLUMNS) {
                rows.add(row);
            }
            line = end;
        }
        if (!rows.isEmpty()) {
            grids.add(new Grid(List.copyOf(rows)));
        }
        return grids;
    }

    /** The numbers behind the last words of a row, in their order. */
    private List<Quantity> numbers(NormalizedText text, int start, int end) {
        List<Quantity> numbers = new ArrayList<>();
        int to = end;
        for (int i = end - 1; i >= start; i--) {
            boolean bar = BARS.indexOf(text.charAt(i)) >= 0;
            if (!bar && i > start && text.gapBefore(i) != Gap.BLANK) {
                continue;
            }
            int from = bar ? i + 1 : i;
            if (from < to) {
                Matcher matcher = cell.matcher(text.substring(from, to));
                if (!matcher.matches()) {
                    break;
                }
                numbers.add(quantity(matcher, from, to));
            }
            to = i;
        }
        Collections.reverse(numbers);
        return numbers;
    }

    private static Quantity quantity(Matcher matcher, int start, int end) {
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
        return matcher.group(2).equals("%")
                ? QuantityReader.percentage(value, value.scale(), start, end)
                : new Quantity(
                        value,
                        matcher.group(2),
                        Qualifier.EXACT,
                        value.scale(),
                        BigDecimal.ONE.movePointLeft(value.scale()),
                        false,
                        false,
                        start,
                        end);
    }

    private static int lineEnd(NormalizedText text, int start) {
        int i = start + 1;
        while (i < text.length() && !text.gapBefore(i).breaksLine()) {
            i++;
        }
        return i;
    }
}
