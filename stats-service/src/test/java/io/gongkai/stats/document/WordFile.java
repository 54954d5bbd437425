package io.gongkai.stats.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A Word file as its reader sees it. */
record WordFile(XWPFDocument document) {

    /** A passage with the text of its note; empty where it has none. */
    record Passage(String text, String note) {}

    static WordFile of(byte[] bytes) throws IOException {
        return new WordFile(new XWPFDocument(new ByteArrayInputStream(bytes)));
    }

    /** The rows of the table below this caption, the head first. */
    List<List<String>> table(String caption) {
        List<IBodyElement> body = document.getBodyElements();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i) instanceof XWPFParagraph paragraph
                    && text(paragraph).contains(caption)
                    && body.get(i + 1) instanceof XWPFTable table) {
                return table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> cell.getText())
                                .toList())
                        .toList();
            }
        }
        throw new AssertionError("No table " + caption);
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if ("BodyText".equals(paragraph.getStyle())) {
                passages.add(new Passage(text(paragraph), note(paragraph)));
            }
        }
        return passages;
    }

    List<String> headings() {
        return document.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(WordFile::text)
                .toList();
    }

    /** Charts stand in the order of their captions, which stand below them. */
    XWPFChart chart(String caption) {
        List<String> captions = document.getParagraphs().stream()
                .filter(paragraph -> "Caption".equals(paragraph.getStyle()))
                .map(WordFile::text)
                .filter(text -> text.startsWith("图"))
                .toList();
        for (int i = 0; i < captions.size(); i++) {
            if (captions.get(i).contains(caption)) {
                return document.getCharts().get(i);
            }
        }
        throw new AssertionError("No chart " + caption);
    }

    /** Without the marks of notes. */
    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (CTR run : paragraph.getCTP().getRList()) {
            run.getTList().forEach(part -> text.append(part.getStringValue()));
        }
        return text.toString();
    }

    private String note(XWPFParagraph paragraph) {
        for (CTR run : paragraph.getCTP().getRList()) {
            if (!run.getEndnoteReferenceList().isEmpty()) {
                int id = run.getEndnoteReferenceList().get(0).getId().intValue();
                return document.getEndnoteByID(id).getParagraphs().get(0).getText();
            }
        }
        return "";
    }
}
