package io.gongkai.ingest.document.reader;

import java.util.List;

/**
 * A table on its way out of the reading process: its rows in one text, each with its number before it. The separators
 * are control characters, which no cell keeps.
 */
public final class TableText implements RowSink {

    private static final char CELL_END = '\u001f';
    private static final char ROW_END = '\u001e';

    static final int MAX_ROWS = 4_000;
    static final int MAX_COLUMNS = 50;
    static final int MAX_CELL = 1_000;

    private final StringBuilder text = new StringBuilder();
    private int rows;

    TableText() {}

    /** Rows without any text are passed over; spreadsheets have them at their end. */
    @Override
    public void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        rows++;
        boolean large = rows > MAX_ROWS + 1
                || cells.size() > MAX_COLUMNS
                || cells.stream().anyMatch(cell -> cell.length() > MAX_CELL);
        if (large) {
            throw new FlawException(Flaw.TABLE_TOO_LARGE, MAX_ROWS, MAX_COLUMNS, MAX_CELL);
        }
        text.append(number);
        cells.forEach(
                cell -> text.append(CELL_END).append(ExtractedText.flat(cell).replaceAll("\\p{Cntrl}", "")));
        text.append(ROW_END);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Takes such a text apart again: each row its number and its cells. */
    public static List<List<String>> rows(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(String.valueOf(ROW_END))).stream()
                        .map(row -> List.of(row.split(String.valueOf(CELL_END), -1)))
                        .toList();
    }
}
