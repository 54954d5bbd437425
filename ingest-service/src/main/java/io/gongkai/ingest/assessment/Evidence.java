package io.gongkai.ingest.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the text of the revision, in UTF-16 code units. */
@Schema(description = "A place in the text of the revision, in UTF-16 code units")
public record Evidence(
        @Schema(required = true) int start,

        @Schema(description = "The first code unit after it", required = true)
        int end,

        @Schema(required = true) String quote) {}
