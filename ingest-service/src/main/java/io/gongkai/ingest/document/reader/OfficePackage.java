package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An Office file: a ZIP whose list of contents says which part is the document. */
final class OfficePackage {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private OfficePackage() {}

    /** Empty for a ZIP that is no Office file. */
    static Optional<DetectedType> typeOf(byte[] content) {
        try (Archive archive = Archive.open(content)) {
            if (archive.part(CONTENTS).isEmpty()) {
                return Optional.empty();
            }
            Map<String, String> parts = parts(archive);
            if (archive.entries().size() > ExtractionLimits.MAX_OFFICE_PARTS) {
                throw new FlawException(Flaw.TOO_COMPLEX);
            }
            if (parts.keySet().stream()
                    .anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
                throw new FlawException(Flaw.MACROS);
            }
            if (parts.containsKey(WORD)) {
                return Optional.of(DetectedType.DOCX);
            }
            if (parts.containsKey(SHEET)) {
                return Optional.of(DetectedType.XLSX);
            }
            throw new FlawException(Flaw.UNSUPPORTED_TYPE, "application/vnd.openxmlformats-officedocument");
        } catch (IOException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }

    /** Name of the part that holds the text of a Word file, such as word/document.xml. */
    static String wordPart(Archive archive) throws IOException {
        String name = parts(archive).get(WORD);
        if (name == null) {
            throw new FlawException(Flaw.DAMAGED);
        }
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Parts by their type; the defaults by extension count too, since a macro may hide there. */
    private static Map<String, String> parts(Archive archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (InputStream contents = archive.part(CONTENTS).orElseThrow(() -> new FlawException(Flaw.DAMAGED))) {
            XMLStreamReader xml = SafeXml.open(contents);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getAttributeValue(null, "ContentType") != null) {
                    String part = xml.getAttributeValue(null, "PartName");
                    parts.put(xml.getAttributeValue(null, "ContentType"), part == null ? "" : part);
                }
            }
            return parts;
        } catch (XMLStreamException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }
}
