package io.gongkai.compliance.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is too large with a problem: by its declared length before it is read, otherwise while it is read.
 * The server has a limit of its own, which must be higher, because it only hangs up.
 */
@Singleton
public final class BodyLimit {

    private static final int BEFORE_EVERYTHING = 10_000;

    private final ProblemAnswer answer;
    private final MemorySize limit;

    BodyLimit(
            ProblemAnswer answer,
            @ConfigProperty(name = "gongkai.http.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.answer = answer;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    /** The same bytes, ended by a problem where they exceed the limit. */
    InputStream bound(InputStream body) {
        return new FilterInputStream(body) {
            private long left = limit.asLongValue();

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int read) {
                left -= read;
                if (left < 0) {
                    throw exceeded();
                }
            }
        };
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
        answer.end(exceeded(), context);
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
