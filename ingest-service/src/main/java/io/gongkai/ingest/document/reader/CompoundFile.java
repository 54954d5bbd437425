package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the binary files of old Office apart, and the new ones that a password has wrapped into one. */
final class CompoundFile {

    private CompoundFile() {}

    static DetectedType typeOf(byte[] content) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("WordDocument")) {
                return DetectedType.DOC;
            }
            if (root.hasEntry("EncryptedPackage")) {
                throw new FlawException(Flaw.ENCRYPTED);
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                throw new FlawException(Flaw.OLD_FORMAT, "XLS");
            }
            throw new FlawException(Flaw.UNSUPPORTED_TYPE, "application/x-ole-storage");
        } catch (IOException | IndexOutOfBoundsException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }
}
