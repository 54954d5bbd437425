package io.gongkai.ingest.document.reader;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Web addresses that a part of an Office file points to, by the id that its text uses. */
record Links(Map<String, String> byId) {

    static final Links NONE = new Links(Map.of());

    private static final int LONGEST = 2048;

    static Links read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> links = new HashMap<>();
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (id != null && target != null && isWeb(target)) {
                    links.put(id, target);
                }
            }
        }
        return new Links(links);
    }

    /** Null where there is none or it leads elsewhere than into the web. */
    @Nullable
    String address(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    static boolean isWeb(String target) {
        return target.length() <= LONGEST && target.matches("(?i)https?://\\S+");
    }
}
