package io.gongkai.stats.snapshot;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.SeasonQuestion;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which moment of a province's year is wanted, as it came. */
public class SnapshotQuestion extends SeasonQuestion {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Text MALFORMED = new Text(
            "snapshot 应为 GET …/snapshots 所列的摘要（64 位十六进制数）。",
            "snapshot must be a digest of GET …/snapshots (64 hexadecimal digits).");

    @QueryParam("snapshot")
    @Parameter(description = "Digest of an earlier snapshot; what is known now if left out")
    @Nullable
    String snapshot;

    /** The digest asked for, or null for now; a fault is noted where it cannot be one. */
    public @Nullable String digest(Faults faults) {
        if (snapshot != null && !DIGEST.matcher(snapshot).matches()) {
            faults.add(Fault.inParameter("snapshot", "invalid-digest", MALFORMED));
        }
        return snapshot;
    }
}
