package io.gongkai.ingest.document.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files with a list of items. */
public final class SheetFile {

    private SheetFile() {}

    /** Numbers become numeric cells; 文字→address becomes a cell with an address behind it. */
    @SafeVarargs
    public static byte[] of(List<String>... rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("清单");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    fill(workbook, row.createCell(j), rows[i].get(j));
                }
            }
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] ofRows(int count) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("清单");
            for (int i = 0; i < count; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue("http://a.edu.cn/" + i);
            }
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFWorkbook workbook, Cell cell, String value) {
        int arrow = value.indexOf('→');
        if (arrow >= 0) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(value.substring(arrow + 1));
            cell.setHyperlink(link);
            cell.setCellValue(value.substring(0, arrow));
        } else if (value.startsWith("=")) {
            cell.setCellFormula(value.substring(1));
        } else if (value.matches("\\d+")) {
            cell.setCellValue(Integer.parseInt(value));
        } else {
            cell.setCellValue(value);
        }
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
