package io.gongkai.ingest.bulk;

import io.gongkai.ingest.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one report of an upload. */
@Schema(name = "BulkEntry", description = "What became of one report of an upload")
record BulkEntryView(
        @Schema(description = "Line of the NDJSON, or place in the ZIP, from 1", required = true)
        int number,

        @Schema(description = "Name of the file in the ZIP", required = true)
        String name,

        @Schema(required = true) BulkStatus status,

        @Schema(description = "Its receipt, once it was taken", nullable = true) @Nullable
        UUID receiptId,

        @Schema(description = "All faults of an entry that was not taken", required = true)
        List<Problem.Entry> errors) {}
