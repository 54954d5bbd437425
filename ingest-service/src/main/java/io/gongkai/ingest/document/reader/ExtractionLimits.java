package io.gongkai.ingest.document.reader;

/** How much a file may hold. A real report is far below each of these; what is above is an accident or an attack. */
public final class ExtractionLimits {

    /** Of the text, in UTF-16 code units; the same as for a report sent as JSON. */
    public static final int MAX_TEXT = 1_000_000;

    /** Of one part of an archive or an Office file once it is unpacked, in bytes. */
    static final int MAX_UNPACKED = 48 * 1024 * 1024;

    /** Of all that is unpacked from one archive, in bytes. */
    static final long MAX_UNPACKED_IN_ALL = 64L * 1024 * 1024;

    /** Files in an archive, folders counted; a report and its list are two. */
    static final int MAX_ENTRIES = 20;

    /** Parts of an Office file; each picture is one. */
    static final int MAX_OFFICE_PARTS = 5_000;

    static final int MAX_PAGES = 500;

    /** Rows of a list of items; the statutory list has 50 items. */
    static final int MAX_ROWS = 500;

    static final int MAX_CELLS_IN_ROW = 64;

    /** What one field of a CSV may hold, in UTF-16 code units. */
    static final int MAX_FIELD = 100_000;

    /** Tags within tags, tables within tables. */
    static final int MAX_NESTING = 256;

    private ExtractionLimits() {}
}
