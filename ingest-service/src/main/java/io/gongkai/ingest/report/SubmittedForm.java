package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.StrictJsonReader;
import io.gongkai.ingest.problem.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** Reads a submission that came as multipart/form-data: some fields and the document as a part of its own. */
final class SubmittedForm {

    private static final Set<String> PARTS = Set.of("schoolCode", "academicYear", "title", "checklist", "document");
    private static final Text UNKNOWN_PART =
            new Text("接口没有名为“%s”的部分，请删除或改正其名称。", "There is no part named \"%s\"; remove it or mend its name.");
    private static final Text TWICE = new Text("此部分出现了不止一次。", "This part is there more than once.");

    private final Map<String, Collection<FormValue>> parts;

    SubmittedForm(Map<String, Collection<FormValue>> parts) {
        this.parts = parts;
    }

    SubmitReport read() throws IOException {
        Faults faults = new Faults();
        parts.forEach((name, values) -> {
            if (!PARTS.contains(name)) {
                faults.add("/" + name, "unknown-property", UNKNOWN_PART.with(name));
            } else if (values.size() > 1) {
                faults.add("/" + name, "duplicate-part", TWICE);
            }
        });
        faults.throwAs(CommonProblems.UNEXPECTED_JSON);
        return new SubmitReport(field("schoolCode"), field("academicYear"), field("title"), document(), checklist());
    }

    private @Nullable String document() throws IOException {
        FormValue document = part("document");
        return document == null ? null : Utf8Document.read(document);
    }

    private @Nullable String field(String name) throws IOException {
        FormValue value = part(name);
        if (value == null) {
            return null;
        }
        // A client may give any part a type of its own; the text of a field then reaches us as a file.
        return value.isFileItem()
                ? Utf8Document.read(value)
                : Utf8Document.requireUndamaged("/" + name, value.getValue());
    }

    private @Nullable List<@Nullable ChecklistRow> checklist() throws IOException {
        String rows = field("checklist");
        if (rows == null || rows.isBlank()) {
            return null;
        }
        // Wrapped, so that the pointers of faults are the same as in a JSON submission.
        String wrapped = "{\"checklist\":" + rows + "}";
        try (InputStream json = new ByteArrayInputStream(wrapped.getBytes(StandardCharsets.UTF_8))) {
            return StrictJsonReader.read(Rows.class, json).checklist();
        }
    }

    private @Nullable FormValue part(String name) {
        Collection<FormValue> values = parts.get(name);
        return values == null ? null : values.iterator().next();
    }

    /** The parts as the API document shows them. */
    @Schema(name = "SubmittedForm", description = "A school's report on one school year, with its document as a part")
    record Parts(
            @Schema(description = "学校标识码, ten digits", required = true)
            String schoolCode,

            @Schema(description = "School year", required = true, examples = "2020-2021")
            String academicYear,

            @Schema(description = "Title of the report", required = true, maxLength = 200)
            String title,

            @Schema(description = "Rows of the list of items, as JSON")
            List<ChecklistRow> checklist,

            @Schema(
                    description = "The document, text/plain in UTF-8",
                    required = true,
                    type = SchemaType.STRING,
                    format = "binary")
            String document) {}

    /** The list of items alone. */
    record Rows(@Nullable List<@Nullable ChecklistRow> checklist) {}
}
