package io.gongkai.ingest.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to submit a report. */
@Schema(description = "A school's report on one school year")
record SubmitReport(
        @Schema(description = "学校标识码, ten digits", required = true, pattern = "^[0-9]{10}$") @Nullable
        String schoolCode,

        @Schema(description = "School year", required = true, examples = "2020-2021") @Nullable
        String academicYear,

        @Schema(description = "Title of the report", required = true, maxLength = 200) @Nullable
        String title,

        @Schema(description = "Whole text of the report", required = true, maxLength = 1_000_000) @Nullable
        String text,

        @Schema(description = "Rows of the list of items, if it is not in the text", maxItems = 200) @Nullable
        List<@Nullable ChecklistRow> checklist) {}
