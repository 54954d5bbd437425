package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Disclosure;
import io.gongkai.stats.season.SchoolCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the peers stand, the school itself included; how many there are, everybody may know. */
@Schema(description = "Number of peers by the standing of their report, this school included")
public record PeerCounts(
        long expected,

        @Schema(
                description = "Whether the other counts are kept back, because fewer than 5 other schools are expected"
                        + " and the caller may not see those")
        boolean withheld,

        @Nullable Long submitted,
        @Nullable Long onTime,
        @Nullable Long late,
        @Nullable Long missing,
        @Nullable Long assessed,
        @Nullable Long returned,
        @Nullable Long accepted,
        @Nullable Long withdrawn) {

    static PeerCounts of(SchoolCounts counts, boolean foreigner) {
        if (foreigner && !Disclosure.isEnough(counts.expected() - 1)) {
            return new PeerCounts(counts.expected(), true, null, null, null, null, null, null, null, null);
        }
        return new PeerCounts(
                counts.expected(),
                false,
                counts.submitted(),
                counts.onTime(),
                counts.late(),
                counts.missing(),
                counts.assessed(),
                counts.returned(),
                counts.accepted(),
                counts.withdrawn());
    }
}
