package io.gongkai.ingest.progress;

import io.gongkai.ingest.access.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose events a stream shows: all that somebody may see, or those of one report that he may see. */
record Audience(Scope scope, @Nullable UUID reportId) {

    boolean covers(LoggedEvent event) {
        return scope.coversSchool(event.schoolCode(), event.provinceCode())
                && (reportId == null || reportId.equals(event.reportId()));
    }
}
