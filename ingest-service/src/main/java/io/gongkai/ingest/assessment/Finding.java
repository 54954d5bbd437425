package io.gongkai.ingest.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept and shown. */
@Schema(description = "What a rule reports, and where")
public record Finding(
        @Schema(description = "The same in later revisions as long as the defect is the same", required = true)
        String key,

        @Schema(
                description = "Also the same only if figures and wording are; a waiver holds for the very statement",
                required = true)
        String statement,

        @Schema(description = "Code of the rule", required = true, examples = "PART-01")
        String rule,

        @Schema(description = "Name of the defect", required = true)
        String name,

        @Schema(required = true) Severity severity,

        @Schema(description = "What is wrong", required = true)
        Wording message,

        @Schema(description = "Part that it concerns, S1 to S8", nullable = true) @Nullable
        String part,

        @Schema(description = "List item that it concerns", nullable = true) @Nullable
        Integer item,

        @Schema(description = "Places in the text; empty where something is not there", required = true)
        List<Evidence> evidence,

        @Schema(required = true) String legalBasis,

        @Schema(description = "What would clear it", required = true)
        Wording remedy) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
