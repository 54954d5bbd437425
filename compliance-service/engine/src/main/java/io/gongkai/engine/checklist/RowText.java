package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cells of a row.
 *
 * @param barred whether bars or tabs part them; blanks are a weaker sign of a table
 */
record RowText(List<Cell> cells, boolean barred) {

    Span span() {
        return new Span(
                cells.get(0).span().start(), cells.get(cells.size() - 1).span().end());
    }

    Optional<Cell> link() {
        return cells.stream().filter(Cell::link).findFirst();
    }

    /** The cells but the addresses, with a bar around each. */
    String joined() {
        return cells.stream().filter(cell -> !cell.link()).map(Cell::words).collect(Collectors.joining("|", "|", "|"));
    }

    /** Characters but those of addresses. */
    int wordCount() {
        return cells.stream()
                .filter(cell -> !cell.link())
                .mapToInt(cell -> cell.words().length())
                .sum();
    }
}
