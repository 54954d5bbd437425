package io.gongkai.ingest.bulk;

import java.util.Arrays;

/** A report in an upload: a line of NDJSON, or a file of a ZIP. */
@SuppressWarnings("ArrayRecordComponent") // The bytes as they came; compared by content below.
record UploadedEntry(int number, String name, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadedEntry entry
                && number == entry.number
                && name.equals(entry.name)
                && Arrays.equals(content, entry.content);
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
