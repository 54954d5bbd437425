package io.gongkai.stats.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table with a header; an empty cell says that there is no value, which is not zero. */
public final class CsvTable {

    /** With it, spreadsheets read the Chinese as what it is. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Spreadsheets run a text that begins so as a formula (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final List<List<String>> rows = new ArrayList<>();

    private CsvTable() {}

    public static CsvTable of(String... header) {
        CsvTable table = new CsvTable();
        table.rows.add(List.of(header));
        return table;
    }

    public void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    public void row(List<? extends @Nullable Object> cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        rows.add(texts);
    }

    /** The table as RFC 4180 has it. */
    public String write(boolean withByteOrderMark) {
        StringWriter out = new StringWriter();
        if (withByteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String text(@Nullable Object cell) {
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
