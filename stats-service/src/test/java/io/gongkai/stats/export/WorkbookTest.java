package io.gongkai.stats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private record Line(String code, @Nullable BigDecimal share, long count, boolean late, Instant at, LocalDate due) {}

    private static final Columns<Line> COLUMNS = Columns.<Line>of("lines", "code", "各行")
            .with("code", "学校标识码", Line::code)
            .with("share", "完整率", Line::share)
            .with("count", "数量", Line::count)
            .with("late", "逾期", Line::late)
            .with("at", "报送时间", Line::at)
            .with("due", "截止日期", Line::due);

    @Test
    void cellsHaveTypesTheHeaderIsChineseAndStaysInPlace() throws IOException {
        Line line = new Line(
                "4143000001",
                new BigDecimal("0.875"),
                0,
                true,
                Instant.parse("2021-10-31T16:30:00Z"),
                LocalDate.of(2021, 10, 31));
        XSSFSheet sheet = written(List.of(line));
        Row row = sheet.getRow(1);

        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("完整率");
        assertThat(sheet.getSheetName()).isEqualTo("各行");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.875);
        assertThat(row.getCell(2).getNumericCellValue()).isZero();
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("是");
        assertThat(row.getCell(4).getLocalDateTimeCellValue()).as("in China").hasToString("2021-11-01T00:30");
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).hasToString("2021-10-31T00:00");
    }

    @Test
    void noValueIsAnEmptyCellAndATextStaysAText() throws IOException {
        Line line = new Line("=1+1", null, 1, false, Instant.EPOCH, LocalDate.EPOCH);
        Row row = written(List.of(line)).getRow(1);
        assertThat(row.getCell(1)).isNull();
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        List<Line> lines = IntStream.range(0, 1_001)
                .mapToObj(i -> new Line("c" + i, null, i, false, Instant.EPOCH, LocalDate.EPOCH))
                .toList();
        XSSFSheet sheet = written(lines);
        assertThat(sheet.getLastRowNum()).isEqualTo(1_001);
        assertThat(sheet.getRow(1_001).getCell(2).getNumericCellValue()).isEqualTo(1_000);
    }

    private static XSSFSheet written(List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(Form.plain(COLUMNS).table(lines, Labels.CHINESE), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }
}
