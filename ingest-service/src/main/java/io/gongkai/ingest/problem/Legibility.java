package io.gongkai.ingest.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Refuses an address or a Content-Type that nobody can read before the framework or the database stumbles over it. */
@Singleton
final class Legibility {

    private static final int BEFORE_ROUTING = 9_000;

    /** PostgreSQL cannot store it, and so nothing can be named by it. */
    private static final String NUL = "%00";

    private final ProblemAnswer answer;

    Legibility(ProblemAnswer answer) {
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().contains(NUL)) {
            answer.end(CommonProblems.MALFORMED_ADDRESS.because(), context);
        } else if (!isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            answer.end(CommonProblems.UNSUPPORTED_MEDIA_TYPE.because(), context);
        } else {
            context.next();
        }
    }

    private static boolean isMediaType(@Nullable String header) {
        try {
            return header == null || MediaType.valueOf(header) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
