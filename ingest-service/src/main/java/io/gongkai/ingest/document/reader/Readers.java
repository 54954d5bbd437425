package io.gongkai.ingest.document.reader;

import java.io.IOException;

/** Finds the reader for a type; archives are taken apart elsewhere. */
final class Readers {

    private Readers() {}

    static String report(DetectedType type, byte[] content) throws IOException {
        if (type == DetectedType.XLSX) {
            throw new FlawException(Flaw.NOT_A_REPORT);
        }
        ExtractedText text = ExtractedText.ofReport();
        // A report may well look like a CSV; only beside a report, or in an archive, that would be its list.
        reader(type == DetectedType.CSV ? DetectedType.TEXT : type).read(content, text);
        if (text.isBlank()) {
            throw new FlawException(Flaw.EMPTY_FILE);
        }
        return text.toString();
    }

    static String list(DetectedType type, byte[] content) throws IOException {
        // A table in plain text without a head that we know is still a table.
        boolean plain = type == DetectedType.TEXT || type == DetectedType.MARKDOWN;
        if (!plain && !type.isSheet()) {
            throw new FlawException(Flaw.NOT_A_LIST);
        }
        ExtractedText rows = ExtractedText.ofList();
        reader(plain ? DetectedType.CSV : type).read(content, rows);
        if (rows.isBlank()) {
            throw new FlawException(Flaw.EMPTY_FILE);
        }
        return rows.toString();
    }

    /** The first sheet, or the lines of a CSV. */
    static String table(DetectedType type, byte[] content) throws IOException {
        TableText rows = new TableText();
        switch (type) {
            case XLSX -> new XlsxReader().rows(content, 1, rows);
            case CSV, TEXT, MARKDOWN -> CsvReader.rows(content, rows);
            default -> throw new FlawException(Flaw.NOT_A_TABLE);
        }
        if (rows.isEmpty()) {
            throw new FlawException(Flaw.EMPTY_FILE);
        }
        return rows.toString();
    }

    private static DocumentReader reader(DetectedType type) {
        return switch (type) {
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case CSV -> new CsvReader();
            case PDF -> new PdfReader();
            case DOC -> new DocReader();
            case DOCX -> new DocxReader();
            case XLSX -> new XlsxReader();
            case ZIP -> throw new FlawException(Flaw.NESTED_ARCHIVE, type.extension());
        };
    }
}
