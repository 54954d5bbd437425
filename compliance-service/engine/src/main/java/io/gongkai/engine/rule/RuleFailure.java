package io.gongkai.engine.rule;

/** A rule broke down; the assessment is not to be trusted without it. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    RuleFailure(String code, RuntimeException cause) {
        super("Rule " + code + " failed", cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
