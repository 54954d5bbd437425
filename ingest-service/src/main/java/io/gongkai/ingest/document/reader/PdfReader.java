package io.gongkai.ingest.document.reader;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of PDF files line by line, columns parted by tabs; a file of pictures has none. */
final class PdfReader implements DocumentReader {

    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final int FEW = 10;

    PdfReader() {
        FontMappers.set(new BuiltInFont());
    }

    @Override
    public void read(byte[] content, ExtractedText into) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > ExtractionLimits.MAX_PAGES) {
                throw new FlawException(Flaw.TOO_MANY_PAGES, pages, ExtractionLimits.MAX_PAGES);
            }
            PdfLines lines = new PdfLines(into);
            lines.getText(document);
            // A signed page or a seal may be a picture; where most pages are, the report was scanned.
            int pictures = lines.pagesWithoutText();
            if (lines.letters() < FEW || pictures * 2 > pages) {
                throw new FlawException(Flaw.NO_TEXT, pages, pictures);
            }
        } catch (InvalidPasswordException encrypted) {
            throw new FlawException(Flaw.ENCRYPTED);
        }
    }
}
