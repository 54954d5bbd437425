package io.gongkai.ingest.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is just happening to a report; subjects are keys of findings, ids of returns and waivers. */
public record Happening(
        UUID reportId, int revision, Act act, @Nullable String reason, List<String> subjects) {

    public Happening {
        subjects = List.copyOf(subjects);
    }

    public static Happening of(UUID reportId, int revision, Act act) {
        return new Happening(reportId, revision, act, null, List.of());
    }

    public Happening because(@Nullable String why) {
        return new Happening(reportId, revision, act, why, subjects);
    }

    public Happening about(List<String> what) {
        return new Happening(reportId, revision, act, reason, what);
    }
}
