package io.gongkai.ingest.difference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Neighbouring sentences that were changed. */
@Schema(name = "ChangedPassage", description = "Neighbouring sentences that were changed")
record Passage(
        @Schema(description = "Where the earlier text begins, in UTF-16 code units", required = true)
        int beforeStart,

        @Schema(description = "The earlier text; empty if all was added", required = true)
        String before,

        @Schema(description = "Where the later text begins", required = true)
        int afterStart,

        @Schema(description = "The later text; empty if all was removed", required = true)
        String after,

        @Schema(
                description =
                        "Both, character by character: kept and removed make the earlier, kept and added the later text",
                required = true)
        List<Piece> pieces) {}
