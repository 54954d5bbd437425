package io.gongkai.ingest.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of text that was kept, removed or added as a whole. */
@Schema(name = "ChangedPiece", description = "A stretch of text that was kept, removed or added as a whole")
record Piece(
        @Schema(required = true) Change change,

        @Schema(
                description =
                        "Where it begins, in UTF-16 code units: in the earlier text if removed, else in the later one",
                required = true)
        int start,

        @Schema(required = true) String text) {}
