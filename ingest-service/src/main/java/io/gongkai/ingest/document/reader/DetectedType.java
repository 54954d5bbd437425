package io.gongkai.ingest.document.reader;

/** What a file is, by its content; whatever its name or its sender says. */
public enum DetectedType {
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md"),
    HTML("text/html", "html"),
    CSV("text/csv", "csv"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    DetectedType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Whether it can only be a list of items; a report is written, not tabulated. */
    boolean isSheet() {
        return this == XLSX || this == CSV;
    }
}
