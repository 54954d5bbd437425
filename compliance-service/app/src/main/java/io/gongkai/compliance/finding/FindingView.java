package io.gongkai.compliance.finding;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gongkai.engine.assessment.Assessment;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding and the report it was found in. */
@Schema(name = "ReportFinding")
record FindingView(
        @Schema(description = "The report") UUID reportId,

        @Schema(description = "Its newest revision", examples = "1")
        int revision,

        @Schema(description = "Place within the assessment, from 1", examples = "1")
        int number,

        @Schema(examples = "4143012345") String schoolCode,
        @Schema(nullable = true) @Nullable String schoolName,
        @Schema(examples = "43") String provinceCode,
        @Schema(examples = "2020-2021") String academicYear,

        @Schema(description = "The finding as in the assessment", implementation = Assessment.Finding.class)
        @JsonRawValue
        String finding) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.reportId,
                finding.revision,
                finding.number,
                finding.schoolCode,
                finding.schoolName,
                finding.provinceCode,
                finding.academicYear,
                finding.body);
    }
}
