package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads Excel files as streams: the values that cells show, never what a formula would compute. */
final class XlsxReader implements DocumentReader {

    XlsxReader() {
        ZipSecureFile.setMaxEntrySize(ExtractionLimits.MAX_UNPACKED);
        ZipSecureFile.setMaxFileCount(ExtractionLimits.MAX_OFFICE_PARTS);
    }

    @Override
    public void read(byte[] content, ExtractedText into) throws IOException {
        rows(content, Integer.MAX_VALUE, (number, cells) -> into.row(cells));
    }

    /** The rows of the first sheets, as many as are wanted. */
    void rows(byte[] content, int sheetsWanted, RowSink into) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(file);
            reader.setUseReadOnlySharedStringsTable(true);
            XSSFReader.SheetIterator sheets = reader.getSheetIterator();
            for (int sheet = 0; sheet < sheetsWanted && sheets.hasNext(); sheet++) {
                try (InputStream xmlOfSheet = sheets.next()) {
                    Map<String, String> links = SheetLinks.of(sheets.getSheetPart());
                    SheetRows rows = new SheetRows(links, into);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), reader.getSharedStringsTable(), rows, new DataFormatter(), false));
                    xml.parse(new InputSource(xmlOfSheet));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | XMLStreamException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }
}
