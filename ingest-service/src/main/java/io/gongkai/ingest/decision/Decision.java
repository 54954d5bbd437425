package io.gongkai.ingest.decision;

import io.gongkai.ingest.lifecycle.Standing;
import java.util.List;

/** What was decided, why, and about which findings; the standing is that after the decision. */
record Decision(DecisionType type, Standing standing, String reason, List<String> findings, List<String> waived) {

    static Decision of(DecisionType type, Standing standing, String reason) {
        return new Decision(type, standing, reason, List.of(), List.of());
    }
}
