package io.gongkai.ingest.problem;

import java.io.IOException;

/** Tells a multipart body that breaks off or holds no part, which its sender can mend, from a failure to read or write. */
final class BrokenForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** The parser has no exception of its own; what it throws itself is about the body, what it only passes on is not. */
    static boolean isCauseOf(Throwable exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return exception instanceof IOException
                && trace.length > 0
                && trace[0].getClassName().startsWith(PARSER);
    }
}
