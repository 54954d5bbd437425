package io.gongkai.ingest.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an attempt came to: the answer's status if there was one, and why it failed if it did. */
record Outcome(@Nullable Integer status, @Nullable Failure failure, Duration took) {

    private static final int GONE = 410;

    static Outcome answered(int status, Duration took) {
        boolean success = status >= 200 && status < 300;
        boolean redirect = status >= 300 && status < 400;
        return new Outcome(status, success ? null : redirect ? Failure.REDIRECT : Failure.REFUSED, took);
    }

    static Outcome failed(Failure failure, Duration took) {
        return new Outcome(null, failure, took);
    }

    boolean isSuccess() {
        return failure == null;
    }

    /** The receiver says that it will never listen again. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
