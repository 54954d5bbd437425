package io.gongkai.engine.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of tables that count ({@code lexicon/figure.yaml}).
 *
 * @param head of a column of numbers, with their unit as group 1
 * @param mayHead a line without these words heads no table that counts
 * @param countedIn head that names but the unit of its numbers: 网站信息（条）
 * @param unitOf the unit in a head as group 1
 * @param thisYear of a column beside those of other years
 * @param year of one of several columns as group 1, of which the latest counts
 * @param subtotal a row of these is neither a part nor the total
 * @param cell any number of a table as group 1, its unit or the sign of a percentage as group 2
 * @param percentages head of a column of percentages without their sign
 * @param blank a cell without a number in a column of numbers
 * @param ownUnit a cell that holds but the unit of the number before it
 * @param units of tables by unit
 * @param measured a cell of a table whose columns or rows are measures, with the number as group 1
 * @param levels name of a row that counts one level only
 * @param rates head of a column of percentages beside measures by row
 * @param measures those measures that stand together in a table
 * @param labels of rows that count something else than publications
 * @param number a cell of it: the number as group 1, its unit as group 2
 */
record TableLexicon(
        String head,
        String mayHead,
        String countedIn,
        String unitOf,
        String thisYear,
        String year,
        String sum,
        String subtotal,
        String number,
        String cell,
        String percentages,
        String blank,
        String ownUnit,
        String unit,
        UnitTables units,
        String measured,
        String levels,
        String rates,
        List<Measures> measures,
        List<Label> labels) {

    /**
     * @param about what one of the heads must speak of
     * @param fewest so many columns make the table known
     * @param digits of its largest number
     * @param values head of a column of numbers that the names of the rows explain; null for none
     */
    record Measures(
            String about, int fewest, int digits, @Nullable String values, List<Column> columns) {}

    /**
     * @param rate metric of a percentage behind the number in its row; null for none
     * @param name of the column or row
     */
    record Column(String metric, String unit, @Nullable String rate, String name) {}

    /**
     * @param numbers head of a column that only numbers or sorts the rows
     * @param head of a column of names
     * @param published what the head or the words before the table must speak of
     * @param otherColumn of a column that counts something else
     * @param otherCaption of a table that does
     * @param captioned of a table without a head
     */
    record UnitTables(
            String numbers, String head, String published, String otherColumn, String otherCaption, String captioned) {}

    record Label(String metric, String unit, String label) {}
}
