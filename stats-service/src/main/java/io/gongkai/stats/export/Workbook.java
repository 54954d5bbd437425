package io.gongkai.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook with typed cells, in rows that leave memory as they are written. */
final class Workbook {

    /** Officials read times as their clocks show them. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String APPLICATION = "Gongkai";
    private static final String VERSION = "1.0";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int COLUMN_WIDTH = 16;
    private static final int LONGEST_TEXT = 32_767;

    private Workbook() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, APPLICATION, VERSION)) {
            Worksheet sheet = book.newWorksheet(table.name());
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.width(column, COLUMN_WIDTH);
            }
            sheet.freezePane(0, 1);
            header(table, sheet);
            int line = 1;
            for (R row : table.rows()) {
                int column = 0;
                for (Object cell : table.cells(row)) {
                    write(sheet, line, column++, cell);
                }
                if (line++ % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static <R> void header(Table<R> table, Worksheet sheet) {
        int column = 0;
        for (String heading : table.header()) {
            sheet.value(0, column, heading);
            sheet.style(0, column++).bold().set();
        }
    }

    private static void write(Worksheet sheet, int line, int column, @Nullable Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof BigDecimal || cell instanceof Long || cell instanceof Integer) {
            sheet.value(line, column, (Number) cell);
        } else if (cell instanceof Boolean flag) {
            sheet.value(line, column, flag);
        } else if (cell instanceof Instant time) {
            sheet.value(line, column, LocalDateTime.ofInstant(time, CHINA));
            sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else {
            String text = cell.toString();
            sheet.value(line, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }
}
