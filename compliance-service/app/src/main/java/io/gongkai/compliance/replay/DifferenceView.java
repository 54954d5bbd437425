package io.gongkai.compliance.replay;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gongkai.engine.assessment.Assessment;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding that one of the two rule sets makes and the other does not. */
@Schema(name = "ReplayDifference")
record DifferenceView(
        @Schema(description = "The report") UUID reportId,

        @Schema(description = "The revision that was compared", examples = "1")
        int revision,

        @Schema(examples = "4143012345") String schoolCode,
        @Nullable String schoolName,
        @Schema(examples = "43") String provinceCode,
        @Schema(examples = "2020-2021") String academicYear,

        @Schema(description = "NEW: only the candidate makes it; CLEARED: only the baseline does")
        ReplayDifference.Direction change,

        @Schema(description = "The finding as in an assessment", implementation = Assessment.Finding.class)
        @JsonRawValue
        String finding) {

    static DifferenceView of(ReplayDifference difference) {
        return new DifferenceView(
                difference.reportId,
                difference.revision,
                difference.schoolCode,
                difference.schoolName,
                difference.provinceCode,
                difference.academicYear,
                difference.change,
                difference.finding);
    }
}
