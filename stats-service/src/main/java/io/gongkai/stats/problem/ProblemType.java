package io.gongkai.stats.problem;

import java.util.List;

/** A kind of error with a stable name; the detail says what to do and may hold placeholders. */
public record ProblemType(String slug, int status, Text title, Text detail) {

    /** The problem with the placeholders of its detail filled in. */
    public ProblemException with(Object... values) {
        return new ProblemException(this, detail.with(values), List.of());
    }

    /** The problem for these faults of the request. */
    public ProblemException because(List<Fault> faults) {
        return new ProblemException(this, detail, faults);
    }

    public ProblemException because(Fault... faults) {
        return because(List.of(faults));
    }

    String uri() {
        return "/problems/" + slug;
    }
}
