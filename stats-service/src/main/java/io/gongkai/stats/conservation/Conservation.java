package io.gongkai.stats.conservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went through, to be held against the numbers of the other services. */
@Schema(description = "What went through; a lasting difference from the other services means a loss")
record Conservation(
        @Schema(description = "Revisions handed in") long submitted,
        @Schema(description = "Revisions assessed") long assessed,

        @Schema(description = "Reports whose newest known revision is the one compared")
        long counted) {}
