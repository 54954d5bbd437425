package io.gongkai.ingest.document.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of a compressed stream, ended where it exceeds the limit. */
class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream stream, long limit) {
        super(stream);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    void count(int read) {
        left -= read;
        if (left < 0) {
            throw exceeded();
        }
    }

    static FlawException exceeded() {
        return new FlawException(Flaw.EXPANDS_TOO_MUCH, ExtractionLimits.MAX_UNPACKED / (1024 * 1024));
    }
}
