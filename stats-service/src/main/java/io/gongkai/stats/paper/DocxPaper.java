package io.gongkai.stats.paper;

import io.gongkai.stats.paper.Block.Bars;
import io.gongkai.stats.paper.Block.Grid;
import io.gongkai.stats.paper.Block.Heading;
import io.gongkai.stats.paper.Block.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A document for Word: its styles are Word's own, its notes endnotes, its charts Word's charts. */
public final class DocxPaper {

    /** Numbers, shares and the sign of what is not known stand in the middle of their cells. */
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9.,]*%?|" + Chinese.UNKNOWN);

    private final XWPFDocument document;
    private final Paper paper;

    private DocxPaper(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** The file; the same bytes for the same document. */
    public static byte[] write(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxFrame.set(document, paper);
            new DocxPaper(document, paper).fill();
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fill() throws IOException, InvalidFormatException {
        if (paper.number() != null) {
            paragraph("Number", paper.number());
        }
        paragraph("Title", paper.title());
        for (Block block : paper.blocks()) {
            add(block);
        }
        paper.closing().forEach(line -> paragraph("Closing", line));
        paper.origin().forEach(line -> paragraph("Origin", line));
    }

    private void add(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Heading heading) {
            paragraph("Heading" + heading.level(), heading.text());
        } else if (block instanceof Passage passage) {
            note(paragraph("BodyText", passage.text()), passage.note());
        } else if (block instanceof Grid grid) {
            note(paragraph("Caption", grid.caption()), grid.note());
            table(grid);
        } else if (block instanceof Bars bars) {
            XWPFParagraph chart = document.createParagraph();
            chart.setStyle("Chart");
            DocxBars.add(bars, chart, paper.asOf());
            note(paragraph("Caption", bars.title()), bars.note());
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(Grid grid) {
        XWPFTable table =
                document.createTable(1 + grid.rows().size(), grid.columns().size());
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        widths(table, ColumnWidths.of(grid, DocxFrame.TEXT_WIDTH));
        fill(table.getRow(0), grid.columns());
        table.getRow(0).getTableCells().forEach(cell -> {
            cell.getParagraphArray(0).setAlignment(ParagraphAlignment.CENTER);
            cell.getParagraphArray(0).getRuns().get(0).setBold(true);
        });
        // The head comes again on each page that the table reaches.
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < grid.rows().size(); row++) {
            fill(table.getRow(row + 1), grid.rows().get(row));
            table.getRow(row + 1).setCantSplitRow(true);
        }
    }

    /** Said for the grid and for each cell: Word goes by the one, other programs by the other. */
    private static void widths(XWPFTable table, List<Integer> twips) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        twips.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < twips.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(twips.get(column)));
            }
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
            paragraph.setStyle("TableText");
            paragraph.createRun().setText(cells.get(column));
            if (FIGURE.matcher(cells.get(column)).matches()) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
        }
    }

    private void note(XWPFParagraph paragraph, @Nullable Note note) {
        if (note == null) {
            return;
        }
        XWPFEndnote endnote = document.createEndnote();
        XWPFParagraph text = endnote.createParagraph();
        text.setStyle("EndnoteText");
        text.createRun().setText(" " + String.join("；", note.sources()));
        paragraph.addFootnoteReference(endnote);
    }
}
