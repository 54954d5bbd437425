package io.gongkai.stats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void commasQuotesAndLineBreaksStayInTheirCell() {
        CsvTable table = CsvTable.of("name", "quote");
        table.row("甲,乙", "他说\"好\"\n再见");

        assertThat(table.write(false)).isEqualTo("name,quote\r\n\"甲,乙\",\"他说\"\"好\"\"\n再见\"\r\n");
    }

    @Test
    void noValueIsAnEmptyCellAndZeroIsZero() {
        CsvTable table = CsvTable.of("a", "b", "c");
        table.row(null, 0, new BigDecimal("-1E+3"));

        assertThat(table.write(false)).endsWith("\r\n,0,-1000\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=cmd|'/c calc'!A1\nx"})
    void aTextThatASpreadsheetWouldRunIsMadeAText(String formula) {
        CsvTable table = CsvTable.of("name");
        table.row(formula);

        assertThat(table.write(false)).matches("(?s)name\r\n\"?'.*");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        CsvTable table = CsvTable.of("change");
        table.row(-5L);

        assertThat(table.write(false)).isEqualTo("change\r\n-5\r\n");
    }

    @Test
    void theByteOrderMarkComesOnlyWhenAsked() {
        assertThat(CsvTable.of("a").write(true)).startsWith("\uFEFFa");
        assertThat(CsvTable.of("a").write(false)).startsWith("a");
    }
}
