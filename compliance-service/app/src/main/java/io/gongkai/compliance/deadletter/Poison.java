package io.gongkai.compliance.deadletter;

/**
 * Says that an event will fail however often it is tried. Faults of the database or the broker are never poison.
 */
public final class Poison extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable, lower case with hyphens, such as rule-failed
     * @param detail what an operator needs to know; never text of the report
     */
    public Poison(String code, String detail) {
        super(Printable.of(detail));
        this.code = code;
    }

    public Poison(String code, String detail, Throwable cause) {
        super(Printable.of(detail), cause);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
