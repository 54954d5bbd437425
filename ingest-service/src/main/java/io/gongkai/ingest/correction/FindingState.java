package io.gongkai.ingest.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.explanation.ExplanationView;
import io.gongkai.ingest.waiver.WaiverView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding with all that people have said to it. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "A finding with all that people have said to it")
record FindingState(
        @Schema(required = true) Finding finding,

        @Schema(description = "Whether the last return asked to mend it", required = true)
        boolean asked,

        @Schema(description = "Whether it stands in the way of acceptance", required = true)
        boolean blocking,

        @Schema(description = "The newest explanation of the school") @Nullable
        ExplanationView explanation,

        @Schema(description = "The waiver that is in force") @Nullable
        WaiverView waiver,

        @Schema(description = "An earlier waiver of the same defect, as a proposal") @Nullable
        WaiverView proposed) {}
