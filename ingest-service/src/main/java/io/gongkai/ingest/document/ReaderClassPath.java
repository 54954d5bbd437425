package io.gongkai.ingest.document;

import com.ibm.icu.text.CharsetDetector;
import de.siegmar.fastcsv.reader.CsvReader;
import io.gongkai.ingest.document.reader.ReaderProcess;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.collections4.ListValuedMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.build.AbstractStreamBuilder;
import org.apache.commons.lang3.ArrayFill;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.tika.mime.MimeTypes;
import org.apache.xmlbeans.XmlObject;
import org.jsoup.Jsoup;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.slf4j.LoggerFactory;

/**
 * The libraries of the reading process: the jars that these classes come from, wherever the service has its own from, be
 * it a packaged application or a build. No others, so that a file that takes the process over finds little to use.
 */
final class ReaderClassPath {

    private static final List<Class<?>> ONE_OF_EACH = List.of(
            ReaderProcess.class,
            CharsetDetector.class,
            CsvReader.class,
            Loader.class,
            TTFParser.class,
            RandomAccessReadBuffer.class,
            POIFSFileSystem.class,
            XSSFReader.class,
            CTStylesheet.class,
            XmlObject.class,
            HWPFDocument.class,
            MimeTypes.class,
            Jsoup.class,
            ZipFile.class,
            AbstractStreamBuilder.class,
            ListValuedMap.class,
            ArrayFill.class,
            LogFactory.class,
            LogManager.class,
            LoggerFactory.class,
            org.jboss.logging.Logger.class);

    private ReaderClassPath() {}

    static String value() {
        return ONE_OF_EACH.stream()
                .map(ReaderClassPath::origin)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("It cannot be told which jar " + type.getName() + " comes from.");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
