package io.gongkai.ingest.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an upload is. */
@Schema(name = "BulkSubmission", description = "How far an upload of many reports is 批量报送进度")
record BulkView(
        @Schema(required = true) UUID jobId,

        @Schema(description = "Whether every entry is done", required = true)
        boolean done,

        @Schema(required = true) int total,
        @Schema(required = true) int pending,

        @Schema(description = "New revisions", required = true)
        int accepted,

        @Schema(description = "The very content of the newest revision", required = true)
        int unchanged,

        @Schema(required = true) int failed,
        @Schema(required = true) Instant createdAt,

        @Schema(description = "When the last entry was done", nullable = true) @Nullable
        Instant finishedAt) {}
