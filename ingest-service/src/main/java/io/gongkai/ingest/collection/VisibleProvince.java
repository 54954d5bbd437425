package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whose collections the caller may see; a school, too, needs to know what its province asks for. */
@ApplicationScoped
class VisibleProvince {

    private final Caller caller;

    VisibleProvince(Caller caller) {
        this.caller = caller;
    }

    /** The province asked for if it may be seen, and the own one if none was asked for; null stands for all. */
    @Nullable
    String of(@Nullable String asked) {
        if (caller.readScope().equals(Scope.EVERYTHING)) {
            return asked;
        }
        String own = caller.provinceCode();
        if (own == null) {
            throw AccessProblems.NO_SCOPE.because();
        }
        if (asked != null && !asked.equals(own)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(asked);
        }
        return own;
    }
}
