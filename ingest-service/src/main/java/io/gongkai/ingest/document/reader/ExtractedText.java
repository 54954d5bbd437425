package io.gongkai.ingest.document.reader;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a file as it grows; ends the reading where it grows too large. */
final class ExtractedText {

    private final StringBuilder text = new StringBuilder();
    private final int maxRows;
    private int rows;

    ExtractedText(int maxRows) {
        this.maxRows = maxRows;
    }

    static ExtractedText ofReport() {
        return new ExtractedText(Integer.MAX_VALUE);
    }

    static ExtractedText ofList() {
        return new ExtractedText(ExtractionLimits.MAX_ROWS);
    }

    void line(CharSequence line) {
        raw(line);
        raw("\n");
    }

    /** One row of a table; line breaks and tabs within a cell become blanks, or the cell would be two. */
    void row(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (++rows > maxRows) {
            throw new FlawException(Flaw.TOO_MANY_ROWS, maxRows);
        }
        line(cells.stream().map(ExtractedText::flat).collect(Collectors.joining("\t")));
    }

    void raw(CharSequence piece) {
        if (text.length() + piece.length() > ExtractionLimits.MAX_TEXT + 1) {
            throw new FlawException(Flaw.TEXT_TOO_LARGE, ExtractionLimits.MAX_TEXT);
        }
        text.append(piece);
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String flat(String cell) {
        return cell.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
