package io.gongkai.ingest.bulk;

/** Said inside the service when an upload was stored, and heard once it is committed. */
record BulkUploaded() {}
