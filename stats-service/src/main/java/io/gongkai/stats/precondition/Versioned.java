package io.gongkai.stats.precondition;

import io.gongkai.stats.problem.CommonProblems;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A view of a resource together with the tag of its version. */
public record Versioned<T>(T view, EntityTag tag) {

    public static <T> Versioned<T> of(T view, long version) {
        return new Versioned<>(view, new EntityTag(Long.toString(version)));
    }

    /** The tag of content that never changes without its digest changing. */
    public static <T> Versioned<T> ofDigest(T view, String digest) {
        return new Versioned<>(view, new EntityTag(digest));
    }

    /** 304 if the client has this version already (If-None-Match), otherwise the view. */
    public Response answer(Request request) {
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        boolean notModified =
                unchanged != null && unchanged.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        Response.ResponseBuilder answer = notModified ? Response.notModified() : Response.ok(view);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Refuses a change by a client that has not seen this version; the strong comparison of RFC 9110, 13.1.1. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblems.PRECONDITION_REQUIRED.because();
        }
        String current = '"' + Long.toString(version) + '"';
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals(current) || tag.equals("*"))) {
            throw CommonProblems.PRECONDITION_FAILED.because();
        }
    }
}
