package io.gongkai.ingest.report;

import io.gongkai.ingest.document.DocumentReading;
import io.gongkai.ingest.document.ReadFiles;
import io.gongkai.ingest.document.UploadedFile;
import io.gongkai.ingest.document.reader.Extraction;
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
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** Reads a submission that came as multipart/form-data: some fields and files. */
final class SubmittedForm {

    private static final Set<String> PARTS =
            Set.of("schoolCode", "academicYear", "title", Extraction.CHECKLIST, Extraction.DOCUMENT);
    private static final Text UNKNOWN_PART =
            new Text("接口没有名为“%s”的部分，请删除或改正其名称。", "There is no part named \"%s\"; remove it or mend its name.");
    private static final Text TWICE = new Text("此部分出现了不止一次。", "This part is there more than once.");

    private final Map<String, Collection<FormValue>> parts;
    private final DocumentReading documents;

    SubmittedForm(Map<String, Collection<FormValue>> parts, DocumentReading documents) {
        this.parts = parts;
        this.documents = documents;
    }

    ReceivedReport read() throws IOException {
        Faults faults = new Faults();
        parts.forEach((name, values) -> {
            if (!PARTS.contains(name)) {
                faults.add("/" + name, "unknown-property", UNKNOWN_PART.with(name));
            } else if (values.size() > 1) {
                faults.add("/" + name, "duplicate-part", TWICE);
            }
        });
        faults.throwAs(CommonProblems.UNEXPECTED_JSON);
        FormField list = new FormField("/checklist", part(Extraction.CHECKLIST));
        List<@Nullable ChecklistRow> rows = list.isJson() ? rows(list.text()) : null;
        UploadedFile document = new FormField("/document", part(Extraction.DOCUMENT)).file();
        UploadedFile listFile = list.isJson() || list.isBlank() ? null : list.file();
        ReadFiles read = document == null && listFile == null
                ? new ReadFiles("", List.of(), List.of())
                : documents.read(document, listFile);
        String text = document == null ? null : read.text();
        SubmitReport request = new SubmitReport(field("schoolCode"), field("academicYear"), field("title"), text, rows);
        return new ReceivedReport(request, read.files(), read.faults());
    }

    private @Nullable String field(String name) throws IOException {
        return new FormField('/' + name, part(name)).text();
    }

    private static @Nullable List<@Nullable ChecklistRow> rows(@Nullable String rows) throws IOException {
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

    /** The list of items alone. */
    record Rows(@Nullable List<@Nullable ChecklistRow> checklist) {}
}
