package io.gongkai.ingest.document.reader;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the definitions of numbered lists: w:abstractNum with its levels, w:num that uses one of them. */
final class NumberingXml {

    private final XMLStreamReader xml;
    private final Numbering into;
    private String abstractList = "";
    private @Nullable String list;
    private int level;

    NumberingXml(XMLStreamReader xml, Numbering into) {
        this.xml = xml;
        this.into = into;
    }

    void element(String name) {
        switch (name) {
            case "abstractNum" -> {
                abstractList = attribute("abstractNumId", "");
                list = null;
            }
            case "num" -> list = attribute("numId", "");
            case "abstractNumId" -> into.list(list == null ? "" : list, attribute("val", ""));
            case "lvl", "lvlOverride" -> level = number(attribute("ilvl", "0"));
            case "startOverride" -> into.restart(list == null ? "" : list, level, number(attribute("val", "1")));
            case "start", "numFmt", "lvlText" -> look(name, attribute("val", ""));
            default -> {}
        }
    }

    private void look(String name, String value) {
        if (list != null) {
            return;
        }
        NumberLevel defined = into.defined(abstractList, level);
        NumberLevel now = defined == null ? NumberLevel.PLAIN : defined;
        into.define(
                abstractList,
                level,
                switch (name) {
                    case "start" -> new NumberLevel(number(value), now.format(), now.text());
                    case "numFmt" -> new NumberLevel(now.start(), value, now.text());
                    default -> new NumberLevel(now.start(), now.format(), value);
                });
    }

    private String attribute(String name, String otherwise) {
        String value = WordXml.attribute(xml, name);
        return value == null ? otherwise : value;
    }

    private static int number(String value) {
        return WordXml.number(value, 0);
    }
}
