package io.gongkai.ingest.document.reader;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Names of the words that WordprocessingML is written in, transitional and strict alike. */
final class WordXml {

    private static final String WORD = "wordprocessingml";
    private static final String CHOICES = "markup-compatibility";

    private WordXml() {}

    static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains(WORD);
    }

    /** The same drawing once more for programs that do not know the newer way; read, it would be there twice. */
    static boolean isFallback(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null
                && namespace.contains(CHOICES)
                && xml.getLocalName().equals("Fallback");
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether a switch such as w:vanish is on; without a value it is. */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
