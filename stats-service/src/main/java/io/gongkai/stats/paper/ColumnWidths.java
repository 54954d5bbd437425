package io.gongkai.stats.paper;

import io.gongkai.stats.paper.Block.Grid;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares the width of a table among its columns by what stands in them, in twips at the size of table text: no number is
 * broken, and a title is not a column of single words.
 */
final class ColumnWidths {

    private static final int CHINESE = 210;

    /** Of a wide typeface: the one that is named in the styles is narrower, but may be missing. */
    private static final int LETTER = 140;

    /** Left and right of the text. */
    private static final int AROUND = 200;

    private static final int LEAST = 2 * CHINESE;

    /** So many twips of text ask for as much room as any more. */
    private static final int MOST = 40 * CHINESE;

    private static final int ASCII = 0x80;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^!-~]+");

    private ColumnWidths() {}

    /** A width for each column, adding up to the whole. */
    static List<Integer> of(Grid grid, int whole) {
        int[] least = widths(grid, ColumnWidths::longestWord);
        int[] wished = widths(grid, text -> Math.min(MOST, length(text)));
        int narrow = IntStream.of(least).sum();
        int wide = IntStream.of(wished).sum();
        int[] widths = IntStream.range(0, least.length)
                .map(column -> narrow < whole && whole < wide
                        ? least[column] + (wished[column] - least[column]) * (whole - narrow) / (wide - narrow)
                        : wide <= whole ? wished[column] * whole / wide : least[column] * whole / narrow)
                .toArray();
        widths[0] += whole - IntStream.of(widths).sum();
        return IntStream.of(widths).boxed().toList();
    }

    private static int[] widths(Grid grid, ToIntFunction<String> needed) {
        return IntStream.range(0, grid.columns().size())
                .map(column -> Stream.concat(Stream.of(grid.columns()), grid.rows().stream())
                        .mapToInt(row -> needed.applyAsInt(row.get(column)))
                        .max()
                        .orElseThrow())
                .map(width -> AROUND + Math.max(LEAST, width))
                .toArray();
    }

    /** Chinese breaks anywhere, numbers and codes nowhere. */
    private static int longestWord(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .mapToInt(ColumnWidths::length)
                .max()
                .orElse(0);
    }

    private static int length(String text) {
        return text.codePoints().map(point -> point < ASCII ? LETTER : CHINESE).sum();
    }
}
