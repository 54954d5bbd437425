package io.gongkai.ingest.digest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same bytes, ended by a problem where they end and are not those that a header states the digest of. */
final class DigestedBody extends FilterInputStream {

    private final Map<StatedDigest, MessageDigest> digests = new LinkedHashMap<>();

    DigestedBody(InputStream body, List<StatedDigest> stated) {
        super(body);
        stated.forEach(digest -> digests.put(digest, digest.start()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            compare();
        } else {
            digests.values().forEach(digest -> digest.update(into, offset, read));
        }
        return read;
    }

    /** Once: the end may be asked for again. */
    private void compare() {
        digests.forEach((stated, digest) -> {
            if (!stated.isOf(digest)) {
                throw DigestProblems.MISMATCH.with(stated.header());
            }
        });
        digests.clear();
    }
}
