package io.gongkai.stats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void commasQuotesAndLineBreaksStayInTheirCell() throws IOException {
        assertThat(written(false, "甲,乙", "他说\"好\"\n再见")).isEqualTo("c0,c1\r\n\"甲,乙\",\"他说\"\"好\"\"\n再见\"\r\n");
    }

    @Test
    void noValueIsAnEmptyCellAndZeroIsZero() throws IOException {
        assertThat(written(false, null, 0, new BigDecimal("-1E+3"))).endsWith("\r\n,0,-1000\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=cmd|'/c calc'!A1\nx"})
    void aTextThatASpreadsheetWouldRunIsMadeAText(String formula) throws IOException {
        assertThat(written(false, formula)).matches("(?s)c0\r\n\"?'.*");
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        assertThat(written(false, -5L)).isEqualTo("c0\r\n-5\r\n");
    }

    @Test
    void theByteOrderMarkComesOnlyWhenAsked() throws IOException {
        assertThat(written(true, "a")).startsWith("\uFEFFc0");
        assertThat(written(false, "a")).startsWith("c0");
    }

    private static String written(boolean mark, Object... cells) throws IOException {
        List<Column<List<Object>>> columns = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            int number = i;
            columns.add(Column.of("c" + i, "c" + i, "列" + i, row -> row.get(number)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new Table<>("表", columns, List.of(Arrays.asList(cells)), Labels.CODES), mark, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
