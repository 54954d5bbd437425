package io.gongkai.ingest.document.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which list a style numbers its paragraphs by, itself or by the style that it is based on; also headings do so. */
record StyleNumbers(Map<String, Style> styles) {

    static final StyleNumbers NONE = new StyleNumbers(Map.of());

    private static final int LONGEST_CHAIN = 20;

    /** A list and the level in it. */
    record Place(String list, int level) {}

    /** What we need to know of a style. */
    record Style(
            @Nullable String basedOn,
            @Nullable String list,
            @Nullable Integer level) {}

    static StyleNumbers read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        String id = "";
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = WordXml.attribute(xml, "val");
            Style style = styles.getOrDefault(id, new Style(null, null, null));
            switch (xml.getLocalName()) {
                case "style" ->
                    id = Optional.ofNullable(WordXml.attribute(xml, "styleId")).orElse("");
                case "basedOn" -> styles.put(id, new Style(value, style.list(), style.level()));
                case "numId" -> styles.put(id, new Style(style.basedOn(), value, style.level()));
                case "ilvl" -> styles.put(id, new Style(style.basedOn(), style.list(), WordXml.number(value, 0)));
                default -> {}
            }
        }
        return new StyleNumbers(styles);
    }

    Optional<Place> place(@Nullable String style) {
        String next = style;
        Integer level = null;
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            Style found = styles.get(next);
            if (found == null) {
                return Optional.empty();
            }
            level = level == null ? found.level() : level;
            String list = found.list();
            if (list != null) {
                return Optional.of(new Place(list, level == null ? 0 : level));
            }
            next = found.basedOn();
        }
        return Optional.empty();
    }
}
