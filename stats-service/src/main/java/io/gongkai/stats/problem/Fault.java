package io.gongkai.stats.problem;

import org.jspecify.annotations.Nullable;

/** One thing that is wrong in a request: a place in the body (JSON pointer) or a parameter, a stable code, a remedy. */
public record Fault(@Nullable String pointer, @Nullable String parameter, String code, Text detail) {

    public static Fault at(String pointer, String code, Text detail) {
        return new Fault(pointer, null, code, detail);
    }

    /** A fault of a query parameter or a header. */
    public static Fault inParameter(String parameter, String code, Text detail) {
        return new Fault(null, parameter, code, detail);
    }
}
