package io.gongkai.ingest.document.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a list of items that was saved as CSV; what looks like a formula stays the text that it is. */
final class CsvReader implements DocumentReader {

    private static final String SEPARATORS = ",\t;，";
    private static final Pattern HEAD = Pattern.compile("序号|事项|项目|链接|网址|地址|item|url", Pattern.CASE_INSENSITIVE);
    private static final int LINES_LOOKED_AT = 50;

    /** Whether it is a table of a list of items: a head that names columns, and nearly all lines with a separator. */
    static boolean isCsv(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        if (lines.size() < 2) {
            return false;
        }
        char separator = separator(lines.get(0));
        long parted =
                lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
        boolean headed =
                lines.get(0).length() < 200 && HEAD.matcher(lines.get(0)).find();
        return headed && parted >= 0.8 * lines.size();
    }

    @Override
    public void read(byte[] content, ExtractedText into) {
        rows(content, (number, cells) -> into.row(cells));
    }

    /** Lines without anything are counted too, since a spreadsheet shows them. */
    static void rows(byte[] content, RowSink into) {
        String text = TextDecoder.decode(content).orElseThrow(() -> new FlawException(Flaw.UNKNOWN_ENCODING));
        char separator = separator(
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        int number = 0;
        try {
            for (CsvRecord row : de.siegmar.fastcsv.reader.CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(ExtractionLimits.MAX_FIELD)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                List<String> cells = row.getFields();
                number++;
                into.row(number, cells.subList(0, Math.min(cells.size(), ExtractionLimits.MAX_CELLS_IN_ROW)));
            }
        } catch (CsvParseException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }

    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
