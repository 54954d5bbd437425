package io.gongkai.stats.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The place after which the next page begins: the list's name and the sort keys of the last item. The checksum finds
 * cursors that were cut or mixed up; it is no protection, and needs none, since a cursor grants nothing.
 */
public record Cursor(String list, List<String> keys) {

    private static final char SEPARATOR = '\u001f';
    private static final int CHECKSUM_BYTES = Integer.BYTES;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String list, String... keys) {
        return new Cursor(list, List.of(keys));
    }

    public String encoded() {
        byte[] content =
                (list + SEPARATOR + String.join(String.valueOf(SEPARATOR), keys)).getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(CHECKSUM_BYTES + content.length)
                .putInt(checksum(content))
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty if the text is damaged, belongs to another list or has another number of keys. */
    static Optional<Cursor> decode(String list, int keyCount, String encoded) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (all.length <= CHECKSUM_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(all);
        int expected = buffer.getInt();
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        if (checksum(content) != expected) {
            return Optional.empty();
        }
        List<String> parts = List.of(new String(content, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
        return parts.size() == keyCount + 1 && parts.get(0).equals(list)
                ? Optional.of(new Cursor(list, parts.subList(1, parts.size())))
                : Optional.empty();
    }

    private static int checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
