package io.gongkai.stats.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects all faults of one request, so that the sender learns of them in one answer. */
public final class Faults {

    static final String EMPTY_PARAMETER = "empty-parameter";

    private final List<Fault> found = new ArrayList<>();

    /** What is said of a parameter without a value follows from there being none, and is left out. */
    public Faults add(Fault fault) {
        if (fault.parameter() == null || !isEmpty(fault.parameter())) {
            found.add(fault);
        }
        return this;
    }

    private boolean isEmpty(String parameter) {
        return found.stream()
                .anyMatch(fault -> fault.code().equals(EMPTY_PARAMETER) && parameter.equals(fault.parameter()));
    }

    public Faults add(String pointer, String code, Text detail) {
        return add(Fault.at(pointer, code, detail));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** Ends the request with this problem if anything was found. */
    public void throwAs(ProblemType type) {
        if (!found.isEmpty()) {
            throw type.because(list());
        }
    }
}
