package io.gongkai.stats.export;

import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.CommonProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers in the form the client prefers, and not at all where it has this version already. */
@RequestScoped
public class Answer {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV_UTF_8 = new MediaType("text", "csv", "UTF-8");
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv"), MediaType.valueOf(XLSX))
            .build();

    private final Request request;
    private final UriInfo uri;
    private final Narrowing narrowing;

    Answer(Request request, UriInfo uri, Narrowing narrowing) {
        this.request = request;
        this.uri = uri;
        this.narrowing = narrowing;
    }

    /** The page asked for; all there is where the client prefers a file, since a spreadsheet cannot turn pages. */
    public PageRequest paged(PageRequest asked) {
        return preferred().isCompatible(MediaType.APPLICATION_JSON_TYPE) ? asked : PageQuestion.everything();
    }

    private MediaType preferred() {
        Variant variant = request.selectVariant(FORMS);
        if (variant == null) {
            throw CommonProblems.NOT_ACCEPTABLE.because();
        }
        return variant.getMediaType();
    }

    /** The table as JSON, CSV or workbook. */
    public <R> Response table(String version, Form<R> form, Supplier<? extends Tabular<R>> answer) {
        MediaType type = preferred();
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return form.fields().isEmpty()
                    ? json(version, answer)
                    : json(version, () -> narrowing.narrowed(form, answer.get()));
        }
        boolean csv = type.getSubtype().equals("csv");
        return unlessKnown(version + (csv ? "-csv" : "-xlsx"), () -> {
            Table<R> table = form.table(answer.get().tableRows(), csv ? Labels.CODES : Labels.CHINESE);
            return csv ? csv(table) : workbook(table);
        });
    }

    private <R> Response.ResponseBuilder csv(Table<R> table) {
        boolean mark = Boolean.parseBoolean(uri.getQueryParameters().getFirst("bom"));
        StreamingOutput body = out -> CsvFile.write(table, mark, out);
        return Response.ok(body, CSV_UTF_8);
    }

    private <R> Response.ResponseBuilder workbook(Table<R> table) {
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        StreamingOutput body = out -> Workbook.write(table, out);
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
    }

    public Response json(String version, Supplier<?> answer) {
        return unlessKnown(version, () -> Response.ok(answer.get(), MediaType.APPLICATION_JSON_TYPE));
    }

    /** The version is read before the answer is: an answer newer than its tag is only asked for once more. */
    private Response unlessKnown(String version, Supplier<Response.ResponseBuilder> answer) {
        EntityTag tag = new EntityTag(version);
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? answer.get() : known)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
