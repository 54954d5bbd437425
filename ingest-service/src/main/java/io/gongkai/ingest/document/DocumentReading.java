package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.DetectedType;
import io.gongkai.ingest.document.reader.Extracted;
import io.gongkai.ingest.document.reader.Extraction;
import io.gongkai.ingest.document.reader.TableText;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns the files of a submission into the text that will be assessed. */
@ApplicationScoped
public class DocumentReading {

    private final ReaderPool readers;
    private final MemorySize limit;

    DocumentReading(
            ReaderPool readers,
            @ConfigProperty(name = "gongkai.http.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.readers = readers;
        this.limit = limit;
    }

    /** A part that was not sent is null. */
    public ReadFiles read(@Nullable UploadedFile document, @Nullable UploadedFile checklist) throws IOException {
        requireWithinLimit(size(document) + size(checklist));
        Extracted extracted = readers.read(document, checklist);
        List<OriginalFile> files = new ArrayList<>();
        add(files, Extraction.DOCUMENT, extracted.document(), document);
        add(files, Extraction.CHECKLIST, extracted.checklist(), checklist);
        List<Fault> faults =
                extracted.flaws().stream().map(DocumentProblems::fault).toList();
        return new ReadFiles(extracted.text(), List.copyOf(files), faults);
    }

    /** A table that is no list of items, such as a register: its first sheet, or the lines of a CSV. */
    public ReadTable readTable(UploadedFile table) throws IOException {
        requireWithinLimit(table.size());
        Extracted extracted = readers.readTable(table);
        List<Fault> faults =
                extracted.flaws().stream().map(DocumentProblems::fault).toList();
        List<ReadTable.Row> rows = faults.isEmpty()
                ? TableText.rows(extracted.text()).stream()
                        .map(ReadTable.Row::of)
                        .toList()
                : List.of();
        return new ReadTable(rows, faults);
    }

    /** A form sent in chunks does not say beforehand how large it is. */
    private void requireWithinLimit(long size) {
        if (size > limit.asLongValue()) {
            throw CommonProblems.BODY_TOO_LARGE.with(limit.asLongValue() / (1024 * 1024) + " MB");
        }
    }

    private static long size(@Nullable UploadedFile file) {
        return file == null ? 0 : file.size();
    }

    private static void add(
            List<OriginalFile> files, String part, @Nullable DetectedType type, @Nullable UploadedFile file)
            throws IOException {
        if (type != null && file != null) {
            files.add(new OriginalFile(part, type, file.sha256(), file));
        }
    }
}
