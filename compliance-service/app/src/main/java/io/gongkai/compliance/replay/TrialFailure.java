package io.gongkai.compliance.replay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The engine broke down on a report with one of the two rule sets; carries no words of the report. */
final class TrialFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String rule;
    private final UUID report;

    TrialFailure(String code, @Nullable String rule, UUID report, Throwable cause) {
        super(code, cause);
        this.code = code;
        this.rule = rule;
        this.report = report;
    }

    String code() {
        return code;
    }

    @Nullable
    String rule() {
        return rule;
    }

    UUID report() {
        return report;
    }
}
