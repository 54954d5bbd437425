package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row.
 *
 * @param barred whether bars or tabs part them; blanks are a weaker sign of a table
 * @param joined the cells but the addresses, with a bar around each
 */
record RowText(List<Cell> cells, boolean barred, String joined) {

    static RowText of(List<Cell> cells, boolean barred) {
        return new RowText(List.copyOf(cells), barred, joined(cells));
    }

    private static String joined(List<Cell> cells) {
        StringBuilder joined = new StringBuilder("|");
        cells.stream()
                .filter(cell -> !cell.link())
                .forEach(cell -> joined.append(cell.words()).append('|'));
        return joined.length() > 1 ? joined.toString() : "||";
    }

    /** Where words stand, addresses left out. */
    static List<Span> words(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.link()).map(Cell::span).toList();
    }

    Span span() {
        return new Span(
                cells.get(0).span().start(), cells.get(cells.size() - 1).span().end());
    }

    /** Index of the first address among the cells; -1 for none. */
    int firstLink() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).link()) {
                return i;
            }
        }
        return -1;
    }

    Optional<Cell> link() {
        return cells.stream().filter(Cell::link).findFirst();
    }

    /** Characters but those of addresses. */
    int wordCount() {
        return cells.stream()
                .filter(cell -> !cell.link())
                .mapToInt(cell -> cell.words().length())
                .sum();
    }
}
