package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.DetectedType;

/**
 * A file as it is kept.
 *
 * @param sha256 of its bytes, in small hexadecimal digits
 */
public record KeptFile(DetectedType type, String sha256, int size) {}
