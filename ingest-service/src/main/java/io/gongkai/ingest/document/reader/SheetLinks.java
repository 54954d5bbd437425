package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;

/** The web addresses behind the cells of a sheet, which stand after all of its rows. */
final class SheetLinks {

    private SheetLinks() {}

    static Map<String, String> of(PackagePart sheet) throws IOException, XMLStreamException {
        Map<String, String> links = new HashMap<>();
        try (InputStream content = sheet.getInputStream()) {
            XMLStreamReader xml = SafeXml.open(content);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("hyperlink")) {
                    String cell = WordXml.attribute(xml, "ref");
                    String address = address(sheet, WordXml.attribute(xml, "id"));
                    if (cell != null && address != null && Links.isWeb(address)) {
                        links.put(cell, address);
                    }
                }
            }
        }
        return links;
    }

    private static @Nullable String address(PackagePart sheet, @Nullable String id) {
        PackageRelationship relation = id == null ? null : sheet.getRelationship(id);
        return relation == null ? null : relation.getTargetURI().toString();
    }
}
