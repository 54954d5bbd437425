package io.gongkai.ingest.document.reader;

import java.util.ArrayList;
import java.util.List;

/** A table of a Word file as it grows: the rows so far and the cell at hand. */
final class WordTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    void openRow() {
        rows.add(new ArrayList<>());
    }

    void write(String paragraph) {
        cell.append(paragraph).append(' ');
    }

    void endCell() {
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).add(cell.toString());
        }
        cell.setLength(0);
    }

    /** A table within a cell becomes words of the cell. */
    void writeInto(WordTable outer) {
        rows.forEach(row -> outer.write(String.join(" ", row)));
    }

    void writeInto(ExtractedText text) {
        rows.forEach(text::row);
    }
}
