package io.gongkai.ingest.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence in both languages. */
@Schema(description = "A sentence in both languages")
public record Wording(
        @Schema(required = true) String zh,
        @Schema(required = true) String en) {}
