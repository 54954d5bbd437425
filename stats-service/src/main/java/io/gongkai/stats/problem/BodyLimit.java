package io.gongkai.stats.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that says it is too large before it is read; the server itself would only close the connection. */
@Singleton
public final class BodyLimit {

    private static final int BEFORE_EVERYTHING = 10_000;

    private final ProblemAnswer answer;
    private final MemorySize limit;

    BodyLimit(ProblemAnswer answer, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.answer = answer;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    ProblemException exceeded() {
        return CommonProblems.BODY_TOO_LARGE.with(
                String.format(Locale.ROOT, "%d MB", limit.asLongValue() / (1024 * 1024)));
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (declaredLength(request) <= limit.asLongValue()) {
            context.next();
            return;
        }
        Response problem = answer.to(exceeded(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.path());
        problem.getStringHeaders().forEach((name, values) -> context.response().putHeader(name, values));
        context.response()
                .setStatusCode(problem.getStatus())
                .putHeader("Connection", "close")
                .end((String) problem.getEntity());
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
