package io.gongkai.ingest.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to read on. */
@Schema(description = "Where to read on")
record ReportLinks(
        @Schema(description = "The report") String report,
        @Schema(description = "Its revisions") String revisions,

        @Schema(description = "What compliance-service says about it")
        String assessment) {

    static ReportLinks of(UUID reportId, Links links) {
        String report = "/v1/reports/" + reportId;
        return new ReportLinks(report, report + "/revisions", links.compliance().orElse("") + report + "/assessment");
    }
}
