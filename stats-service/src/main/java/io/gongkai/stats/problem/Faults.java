package io.gongkai.stats.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects all faults of one request, so that the sender learns of them in one answer. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults add(Fault fault) {
        found.add(fault);
        return this;
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
