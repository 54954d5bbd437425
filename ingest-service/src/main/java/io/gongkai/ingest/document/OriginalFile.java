package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.DetectedType;

/**
 * A file whose text was read and whose bytes are to be kept.
 *
 * @param part of the form that it came as: document or checklist
 * @param sha256 of its bytes, in small hexadecimal digits
 */
public record OriginalFile(String part, DetectedType type, String sha256, UploadedFile file) {}
