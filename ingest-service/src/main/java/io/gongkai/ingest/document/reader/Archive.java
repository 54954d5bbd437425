package io.gongkai.ingest.document.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP file in memory, read through its directory and within limits; nothing of it ever reaches a file system. */
final class Archive implements Closeable {

    /** What Windows in China names files in, where no flag says UTF-8. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private final ZipFile zip;
    private long left = ExtractionLimits.MAX_UNPACKED_IN_ALL;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(byte[] content) {
        try {
            return new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .setCharset(NAMES)
                    .get());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FlawException(Flaw.DAMAGED);
        }
    }

    List<ZipArchiveEntry> entries() {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        entries.addAll(Collections.list(zip.getEntries()));
        return entries;
    }

    /** The part of an Office file with this name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(stream(entry));
    }

    byte[] content(ZipArchiveEntry entry) throws IOException {
        try (InputStream content = stream(entry)) {
            return content.readAllBytes();
        }
    }

    /** Counts what comes out, whatever the archive says of its size. */
    private InputStream stream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FlawException(Flaw.ENCRYPTED);
        }
        if (!zip.canReadEntryData(entry)) {
            throw new FlawException(Flaw.DAMAGED);
        }
        return new BoundedStream(zip.getInputStream(entry), ExtractionLimits.MAX_UNPACKED) {
            @Override
            void count(int read) {
                super.count(read);
                left -= read;
                if (left < 0) {
                    throw exceeded();
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
