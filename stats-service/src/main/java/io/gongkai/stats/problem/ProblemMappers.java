package io.gongkai.stats.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request, our own problems and the framework's, into a problem answer. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswer answer;
    private final BodyLimit limit;
    private final AllowedMethods methods;

    ProblemMappers(ProblemAnswer answer, BodyLimit limit, AllowedMethods methods) {
        this.answer = answer;
        this.limit = limit;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return answer.to(problem, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), uri.getPath());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(HttpHeaders headers, UriInfo uri) {
        return problem(CommonProblems.UNAUTHENTICATED.because(), headers, uri);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(HttpHeaders headers, UriInfo uri) {
        return problem(CommonProblems.FORBIDDEN.because(), headers, uri);
    }

    /** Stated apart from its parent, because the framework has a mapper for exactly this one. */
    @ServerExceptionMapper
    Response notFound(NotFoundException exception, HttpHeaders headers, UriInfo uri) {
        return problem(CommonProblems.NOT_FOUND.because(), headers, uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException exception, HttpHeaders headers, UriInfo uri) {
        return problem(CommonProblems.BAD_REQUEST.because(), headers, uri);
    }

    @ServerExceptionMapper
    Response chosenByFramework(WebApplicationException exception, HttpHeaders headers, UriInfo uri) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        if (status >= 500 && status != 503) {
            return unexpected(exception, headers, uri);
        }
        ProblemType type = CommonProblems.forStatus(status);
        Response response = problem(status == 413 ? limit.exceeded() : type.because(), headers, uri);
        return status == 405
                ? Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, methods.of(uri.getPath()))
                        .build()
                : response;
    }

    /** The number ties the answer to the log; the cause stays with us. */
    @ServerExceptionMapper
    Response unexpected(Throwable exception, HttpHeaders headers, UriInfo uri) {
        if (DatabaseAway.isCauseOf(exception)) {
            LOG.warnf("Request ended because the database is away path=%s", uri.getPath());
            return problem(CommonProblems.UNAVAILABLE.because(), headers, uri);
        }
        if (BrokenForm.isCauseOf(exception)) {
            return problem(CommonProblems.MALFORMED_FORM.because(), headers, uri);
        }
        UUID number = UUID.randomUUID();
        LOG.errorf(exception, "Request failed path=%s error=%s", uri.getPath(), number);
        return problem(CommonProblems.INTERNAL_ERROR.with(number), headers, uri);
    }
}
