package io.gongkai.ingest.report;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a submission would bring. */
@Schema(name = "DryRun", description = "What a submission would bring; nothing was stored")
record DryRunView(
        @Schema(
                description = "The text that would be assessed; places in the assessment count its UTF-16 code units",
                required = true)
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8, hexadecimal", required = true)
        String textSha256,

        @Schema(description = "Whether it would be late if it were submitted now", required = true)
        boolean late,

        @Schema(
                description = "The assessment, as POST /v1/checks of compliance-service gives it",
                type = SchemaType.OBJECT,
                required = true)
        @JsonRawValue
        String assessment) {}
