package io.gongkai.engine.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Data that cannot be used; says all that is wrong with them, in words for those who wrote them. */
public final class DataFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Fault> faults;

    /**
     * One thing that is wrong, and how to mend it.
     *
     * @param line from 1; 0 where the fault is of the whole
     * @param column from 1; 0 where the fault is of the whole
     */
    public record Fault(int line, int column, String zh, String en) implements Serializable {

        Fault at(int otherLine, int otherColumn) {
            return line > 0 ? this : new Fault(otherLine, otherColumn, zh, en);
        }
    }

    DataFault(String where, List<Fault> faults) {
        super(where + faults);
        this.faults = new ArrayList<>(faults);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
