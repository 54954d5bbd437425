package io.gongkai.ingest.applicability;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All decisions for a school and year; as many as there are items, some of them twice, so not in pages. */
@Schema(name = "ApplicabilityDecisions", description = "All decisions for a school and year, oldest first")
record DecisionList(@Schema(required = true) List<DecisionView> items) {

    static DecisionList of(List<ApplicabilityDecision> oldestFirst) {
        Map<Integer, ApplicabilityDecision> newest = ApplicabilityDecision.newest(oldestFirst);
        return new DecisionList(oldestFirst.stream()
                .map(decision -> DecisionView.of(decision, decision.equals(newest.get(decision.item))))
                .toList());
    }
}
