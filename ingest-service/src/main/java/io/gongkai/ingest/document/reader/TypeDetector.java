package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its first bytes; a file that could be two things is what it begins as. */
final class TypeDetector {

    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    /** Formats of text that are no text to read. */
    private static final Set<String> MARKED_UP = Set.of("application/rtf", "application/xml", "application/postscript");

    private TypeDetector() {}

    static DetectedType detect(byte[] content) {
        if (content.length == 0) {
            throw new FlawException(Flaw.EMPTY_FILE);
        }
        if (begins(content, PDF)) {
            return DetectedType.PDF;
        }
        if (begins(content, ZIP) || begins(content, EMPTY_ZIP)) {
            return OfficePackage.typeOf(content).orElse(DetectedType.ZIP);
        }
        if (begins(content, COMPOUND)) {
            return CompoundFile.typeOf(content);
        }
        MediaType byMagic = magic(content);
        Optional<String> text = TextDecoder.decode(content);
        boolean foreign = MARKED_UP.contains(byMagic.getBaseType().toString());
        if (text.isEmpty() || foreign || text.orElseThrow().chars().anyMatch(c -> Plausibility.isControl((char) c))) {
            throw unreadable(byMagic);
        }
        return ofText(text.orElseThrow());
    }

    private static DetectedType ofText(String text) {
        if (HtmlReader.isHtml(text)) {
            return DetectedType.HTML;
        }
        if (CsvReader.isCsv(text)) {
            return DetectedType.CSV;
        }
        return MarkdownReader.isMarkdown(text) ? DetectedType.MARKDOWN : DetectedType.TEXT;
    }

    /** What looks like text to all but our decoder is text in an encoding that nobody can be sure of. */
    private static FlawException unreadable(MediaType byMagic) {
        boolean text = byMagic.getType().equals("text");
        return text
                ? new FlawException(Flaw.UNKNOWN_ENCODING)
                : new FlawException(Flaw.UNSUPPORTED_TYPE, byMagic.getBaseType());
    }

    private static MediaType magic(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean begins(byte[] content, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= content.length || content[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
