package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files as a stream, whose memory does not grow with the file as that of a model would. The numbers that Word
 * gives headings and lists stand nowhere in the text and are counted again.
 */
final class DocxReader implements DocumentReader {

    @Override
    public void read(byte[] content, ExtractedText into) throws IOException {
        try (Archive archive = Archive.open(content)) {
            String main = OfficePackage.wordPart(archive);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
            Links links = read(archive, relations, Links::read, Links.NONE);
            Numbering numbers = read(archive, folder + "numbering.xml", Numbering::read, Numbering.none());
            StyleNumbers styles = read(archive, folder + "styles.xml", StyleNumbers::read, StyleNumbers.NONE);
            try (InputStream text = archive.part(main).orElseThrow(() -> new FlawException(Flaw.DAMAGED))) {
                new WordText(SafeXml.open(text), links, new WordParagraph.Numbers(numbers, styles), into).read();
            }
        } catch (XMLStreamException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }

    private static <T> T read(Archive archive, String part, Part<T> reader, T none)
            throws IOException, XMLStreamException {
        try (@Nullable InputStream content = archive.part(part).orElse(null)) {
            return content == null ? none : reader.read(SafeXml.open(content));
        }
    }

    /** Reads one of the small parts beside the text. */
    private interface Part<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }
}
