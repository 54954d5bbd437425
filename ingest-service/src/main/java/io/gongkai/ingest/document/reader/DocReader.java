package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the binary files of Word 97 to 2003. */
final class DocReader implements DocumentReader {

    @Override
    public void read(byte[] content, ExtractedText into) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            write(document.getRange(), into);
        } catch (EncryptedDocumentException encrypted) {
            throw new FlawException(Flaw.ENCRYPTED);
        } catch (OldWordFileFormatException old) {
            throw new FlawException(Flaw.OLD_FORMAT, "Word 95");
        }
    }

    private static void write(Range range, ExtractedText into) {
        AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                write(table, numbers, into);
                i += Math.max(1, table.numParagraphs());
            } else {
                String line = line(paragraph, numbers);
                if (!line.isBlank()) {
                    into.line(line);
                }
                i++;
            }
        }
    }

    private static void write(Table table, AbstractWordUtils.NumberingState numbers, ExtractedText into) {
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < cells.numCells(); column++) {
                texts.add(text(cells.getCell(column), numbers));
            }
            into.row(texts);
        }
    }

    private static String text(TableCell cell, AbstractWordUtils.NumberingState numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            text.append(line(cell.getParagraph(i), numbers)).append(' ');
        }
        return text.toString();
    }

    private static String line(Paragraph paragraph, AbstractWordUtils.NumberingState numbers) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                words.append(run.text());
            }
        }
        String line = WordField.shown(words).stripTrailing();
        return line.isBlank() || !paragraph.isInList() ? line : number(paragraph, numbers) + line.stripLeading();
    }

    /** A list that the file does not define has no number to show. */
    private static String number(Paragraph paragraph, AbstractWordUtils.NumberingState numbers) {
        try {
            String number = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
            return number.replace('\t', ' ').replaceAll("^[\\uf000-\\uf0ff]", "•");
        } catch (IllegalStateException | NullPointerException | IndexOutOfBoundsException undefined) {
            return "";
        }
    }
}
