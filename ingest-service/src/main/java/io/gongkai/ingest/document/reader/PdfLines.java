package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Puts the words of a page into lines; a gap as wide as a character parts two columns. */
final class PdfLines extends PDFTextStripper {

    /** In widths of a character. Between the cells of a table are at least their margins; justified text stays below. */
    private static final double COLUMN = 0.95;

    private static final double WORD = 0.25;

    private final ExtractedText into;
    private final StringBuilder line = new StringBuilder();
    private @Nullable TextPosition last;
    private PageLinks links = PageLinks.NONE;
    private int letters;
    private int lettersBefore;
    private int pagesWithoutText;

    PdfLines(ExtractedText into) {
        this.into = into;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    int letters() {
        return letters;
    }

    int pagesWithoutText() {
        return pagesWithoutText;
    }

    @Override
    public String getText(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return into.toString();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        links = PageLinks.of(page);
        lettersBefore = letters;
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pagesWithoutText += letters == lettersBefore ? 1 : 0;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        if (last != null) {
            double gap = first.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
            double size = Math.max(1, Math.max(first.getFontSizeInPt(), last.getFontSizeInPt()));
            line.append(gap > COLUMN * size ? "\t" : gap > WORD * size ? " " : "");
        }
        line.append(word);
        links.touch(positions);
        letters += (int) word.chars().filter(Character::isLetterOrDigit).count();
        last = positions.get(positions.size() - 1);
    }

    @Override
    protected void writeWordSeparator() {
        // Written before the next word, once the gap is known.
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        for (String address : links.take()) {
            if (line.indexOf(address) < 0) {
                line.append('\t').append(address);
            }
        }
        String text = line.toString().replace('\u0000', ' ').stripTrailing();
        if (!text.isBlank()) {
            into.line(text);
        }
        line.setLength(0);
        last = null;
    }
}
