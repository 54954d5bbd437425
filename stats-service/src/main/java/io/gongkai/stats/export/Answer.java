package io.gongkai.stats.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers in the form the client prefers, and not at all where it has this version already. */
@RequestScoped
public class Answer {

    public static final String CSV = "text/csv";

    private static final MediaType CSV_UTF_8 = new MediaType("text", "csv", "UTF-8");
    private static final List<Variant> JSON_OR_CSV = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv"))
            .build();

    private final Request request;
    private final UriInfo uri;

    Answer(Request request, UriInfo uri) {
        this.request = request;
        this.uri = uri;
    }

    /** Whether the client prefers CSV; it then gets the whole table, since a spreadsheet cannot turn pages. */
    public boolean isCsv() {
        Variant preferred = request.selectVariant(JSON_OR_CSV);
        return preferred != null && preferred.getMediaType().getSubtype().equals("csv");
    }

    /** The table as JSON or CSV. */
    public Response table(String version, Supplier<? extends Tabular> answer) {
        if (!isCsv()) {
            return json(version, answer);
        }
        boolean withByteOrderMark =
                Boolean.parseBoolean(uri.getQueryParameters().getFirst("bom"));
        return unlessKnown(
                version + "-csv", () -> Response.ok(answer.get().table().write(withByteOrderMark), CSV_UTF_8));
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
