package io.gongkai.compliance.problem;

import java.util.List;

/** Ends a request with a problem that the caller can mend; carries no stack trace, since it is an answer, not a bug. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Fault> faults;

    ProblemException(ProblemType type, Text detail, List<Fault> faults) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Text detail() {
        return detail;
    }

    Problem in(Language language, String instance) {
        return new Problem(
                type.uri(),
                type.title().in(language),
                type.status(),
                detail.in(language),
                instance,
                faults.stream()
                        .map(fault -> new Problem.Entry(
                                fault.pointer(),
                                fault.parameter(),
                                fault.code(),
                                fault.detail().in(language)))
                        .toList());
    }
}
