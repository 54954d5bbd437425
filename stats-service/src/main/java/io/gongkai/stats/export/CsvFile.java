package io.gongkai.stats.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a table as RFC 4180 has it; an empty cell says that there is no value, which is not zero. */
final class CsvFile {

    /** With it, spreadsheets read the Chinese as what it is. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Spreadsheets run a text that begins so as a formula (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvFile() {}

    static <R> void write(Table<R> table, boolean withByteOrderMark, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (withByteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(table.header());
        for (R row : table.rows()) {
            csv.writeRecord(table.cells(row).stream().map(CsvFile::text).toList());
        }
        csv.flush();
    }

    static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        String text = cell.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
