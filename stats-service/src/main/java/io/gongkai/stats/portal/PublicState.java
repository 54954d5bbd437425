package io.gongkai.stats.portal;

import org.jspecify.annotations.Nullable;

/** How the report in force stands to the day on which its year was published. */
public enum PublicState {
    ACCEPTED,
    CORRECTED,
    ACCEPTED_LATER;

    /** @param published the revision in force on that day; null where there was none */
    static PublicState of(int revision, @Nullable Integer published) {
        if (published == null) {
            return ACCEPTED_LATER;
        }
        return revision > published ? CORRECTED : ACCEPTED;
    }
}
