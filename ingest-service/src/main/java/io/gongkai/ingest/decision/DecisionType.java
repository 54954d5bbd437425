package io.gongkai.ingest.decision;

import io.gongkai.ingest.audit.Act;

/** What was decided on a report. */
enum DecisionType {
    RETURNED(Act.RETURNED),
    RECALLED(Act.RECALLED),
    ENDORSED(Act.ENDORSED),
    ACCEPTED(Act.ACCEPTED),
    WITHDRAWN(Act.WITHDRAWN);

    private final Act act;

    DecisionType(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }
}
