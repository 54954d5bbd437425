package io.gongkai.stats.paper;

import io.gongkai.stats.paper.Block.Grid;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of a table among its columns by what stands in them, so that a title is not a column of single words. */
final class ColumnWidths {

    /** Letters of the alphabet; a Chinese character is as wide as two. */
    private static final int LEAST = 6;

    /** What is longer than this is broken, however much room there is. */
    private static final int MOST = 44;

    private static final int ASCII = 0x80;

    private ColumnWidths() {}

    /** A width for each column in the unit of the whole, adding up to it. */
    static List<Integer> of(Grid grid, int whole) {
        int columns = grid.columns().size();
        int[] needed = IntStream.range(0, columns)
                .map(column -> Stream.concat(Stream.of(grid.columns()), grid.rows().stream())
                        .mapToInt(row -> letters(row.get(column)))
                        .max()
                        .orElse(LEAST))
                .map(length -> Math.max(LEAST, Math.min(MOST, length)))
                .toArray();
        int sum = IntStream.of(needed).sum();
        int[] widths = IntStream.of(needed).map(need -> whole * need / sum).toArray();
        widths[0] += whole - IntStream.of(widths).sum();
        return IntStream.of(widths).boxed().toList();
    }

    private static int letters(String text) {
        return text.codePoints().map(point -> point < ASCII ? 1 : 2).sum();
    }
}
