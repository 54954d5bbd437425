package io.gongkai.ingest.document.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file in the making, written by the library that others write theirs with. */
public final class WordFile {

    private final XWPFDocument document = new XWPFDocument();

    public static WordFile aWordFile() {
        return new WordFile();
    }

    public WordFile line(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    WordFile hidden(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("可见");
        var run = paragraph.createRun();
        run.setText(text);
        run.setVanish(true);
        return this;
    }

    WordFile deleted(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("保留");
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(text);
        return this;
    }

    WordFile link(String words, String address) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createHyperlinkRun(address).setText(words);
        return this;
    }

    /** A list of two levels, 一、 and （1）; returns its id for {@link #numbered}. */
    BigInteger list() {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(7));
        level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(definition, 1, STNumberFormat.DECIMAL, "（%2）");
        level(definition, 2, STNumberFormat.DECIMAL, "%2.%3");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int number, STNumberFormat.Enum format, String text) {
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(number));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    WordFile numbered(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    @SafeVarargs
    public final WordFile table(List<String>... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].size());
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setText(rows[row].get(column));
            }
        }
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
