package io.gongkai.compliance.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes a problem as an HTTP answer; always JSON, whatever the client accepts, since an error must get through. */
@Singleton
final class ProblemAnswer {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_SECONDS = 2;

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    Response to(ProblemException problem, @Nullable String acceptLanguage, String path) {
        Language language = Language.preferred(acceptLanguage);
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body(problem, language, path));
        switch (problem.type().status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 413 -> answer.header("Connection", "close");
            case 429, 503 -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> {}
        }
        return answer.build();
    }

    /** Answers where no resource was reached yet. */
    void end(ProblemException problem, RoutingContext context) {
        HttpServerRequest request = context.request();
        Response response = to(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.path());
        response.getStringHeaders().forEach((name, values) -> context.response().putHeader(name, values));
        context.response().setStatusCode(response.getStatus()).end((String) response.getEntity());
    }

    String body(ProblemException problem, Language language, String path) {
        try {
            return json.writeValueAsString(problem.in(language, path));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
