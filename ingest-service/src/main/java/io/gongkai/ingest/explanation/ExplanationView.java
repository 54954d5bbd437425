package io.gongkai.ingest.explanation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explanation as the API shows it and as other features know it. */
@Schema(name = "Explanation", description = "What the school says to a finding 学校说明")
public record ExplanationView(
        @Schema(required = true) UUID explanationId,

        @Schema(description = "Key of the finding", required = true)
        String finding,

        @Schema(description = "The revision in which it was found", required = true)
        int revision,

        @Schema(required = true) String text,
        @Schema(required = true) Instant explainedAt,

        @Schema(description = "Who explained it (subject of the token)", required = true)
        String explainedBy) {

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                explanation.id,
                explanation.findingKey,
                explanation.revision,
                explanation.text,
                explanation.explainedAt,
                explanation.explainedBy);
    }
}
