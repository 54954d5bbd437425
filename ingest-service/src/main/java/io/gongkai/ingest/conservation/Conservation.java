package io.gongkai.ingest.conservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many revisions came in, went out, and are on their way; the first is the sum of the others, or something is lost. */
@Schema(description = "Revisions received, published and pending; received = published + pending, or something is lost")
record Conservation(
        @Schema(description = "Revisions stored", required = true)
        long received,

        @Schema(description = "Revisions whose event the broker has acknowledged", required = true)
        long published,

        @Schema(description = "Revisions whose event waits for the broker", required = true)
        long pending) {}
