package io.gongkai.ingest.document.reader;

import java.io.IOException;

/** Reads one format: all that a reader of the file sees, in reading order, tables as lines of cells parted by tabs. */
interface DocumentReader {

    /** Ends with a {@link FlawException} where it knows what is wrong; anything else thrown means a damaged file. */
    void read(byte[] content, ExtractedText into) throws IOException;
}
