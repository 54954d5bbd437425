package io.gongkai.ingest.report;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a form as the API document shows them. */
@Schema(name = "SubmittedForm", description = "A school's report on one school year, with its document as a part")
record SubmittedParts(
        @Schema(description = "学校标识码, ten digits", required = true)
        String schoolCode,

        @Schema(description = "School year", required = true, examples = "2020-2021")
        String academicYear,

        @Schema(description = "Title of the report", required = true, maxLength = 200)
        String title,

        @Schema(
                description = "List of items, if it is not in the document: XLSX, CSV, or rows as an array in JSON",
                type = SchemaType.STRING,
                format = "binary")
        String checklist,

        @Schema(
                description = "The report as DOCX, DOC, PDF with text, HTML, Markdown or plain text (UTF-8, GB18030 or"
                        + " UTF-16), or a ZIP of it and of the list; its content decides what it is",
                required = true,
                type = SchemaType.STRING,
                format = "binary")
        String document) {}
