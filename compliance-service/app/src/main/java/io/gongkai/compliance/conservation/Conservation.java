package io.gongkai.compliance.conservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of revisions; received = assessed + failed, or something got lost. */
record Conservation(
        @Schema(description = "Revisions that arrived", examples = "12")
        long received,

        @Schema(description = "Revisions with an assessment", examples = "12")
        long assessed,

        @Schema(description = "Revisions whose assessment broke down", examples = "0")
        long failed) {}
