package io.gongkai.ingest.bulk;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes an upload apart without looking at what the entries say; bounded by what comes out, not by what it claims. */
final class UploadReader {

    static final int MAX_ENTRIES = 1_000;
    static final int MAX_ENTRY = 10 * 1024 * 1024;
    static final int MAX_TOTAL = 64 * 1024 * 1024;

    /** What Windows in China names files in, where no flag says UTF-8. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private final List<UploadedEntry> entries = new ArrayList<>();
    private long total;

    private UploadReader() {}

    /** Content decides whether it is a ZIP or NDJSON. */
    static List<UploadedEntry> read(byte[] upload) throws IOException {
        UploadReader reader = new UploadReader();
        if (upload.length > 1 && upload[0] == 'P' && upload[1] == 'K') {
            reader.zip(upload);
        } else {
            reader.lines(upload);
        }
        if (reader.entries.isEmpty()) {
            throw BulkProblems.EMPTY.because();
        }
        return reader.entries;
    }

    /** Lines that are blank are none; the number of an entry is that of its line. */
    private void lines(byte[] upload) {
        int start = 0;
        for (int number = 1; start <= upload.length; number++) {
            int end = start;
            while (end < upload.length && upload[end] != '\n') {
                end++;
            }
            add(number, "line-" + number + ".json", Arrays.copyOfRange(upload, start, end));
            start = end + 1;
        }
    }

    /** Folders and what systems put beside files are passed over. */
    private void zip(byte[] upload) throws IOException {
        Faults faults = new Faults();
        EntryNames names = new EntryNames(faults);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(upload), NAMES)) {
            int number = 1;
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                byte[] content = bounded(zip);
                if (isReport(file)) {
                    requireFewer(number);
                    names.check(number, file.getName());
                    add(number++, file.getName(), content);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw BulkProblems.UNREADABLE.because();
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    /** Of what is passed over too: it would have to be unpacked to find the next. */
    private byte[] bounded(ZipInputStream zip) throws IOException {
        int room = (int) Math.min(MAX_ENTRY, MAX_TOTAL - total);
        byte[] content = zip.readNBytes(room + 1);
        if (content.length > room) {
            throw tooLarge();
        }
        total += content.length;
        return content;
    }

    private static boolean isReport(ZipEntry file) {
        String name = file.getName();
        return !file.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    private void add(int number, String name, byte[] content) {
        if (new String(content, StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        entries.add(new UploadedEntry(number, name, content));
        requireFewer(entries.size());
    }

    private static void requireFewer(int count) {
        if (count > MAX_ENTRIES) {
            throw tooLarge();
        }
    }

    private static ProblemException tooLarge() {
        return BulkProblems.TOO_LARGE.with(MAX_ENTRIES, MAX_ENTRY >> 20, MAX_TOTAL >> 20);
    }
}
