package io.gongkai.stats.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a package of Office files anew, so that the same parts give the same bytes: in order, without the clock. */
final class FixedZip {

    /** The earliest that a ZIP can hold; without a zone, as ZIP itself. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";

    private FixedZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? of(content) : content);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Readers that do not seek want the list of types before the parts.
            byte[] types = parts.remove(TYPES);
            if (types != null) {
                put(TYPES, types, out);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(part.getKey(), part.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
