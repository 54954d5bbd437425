package io.gongkai.ingest.correction;

import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.assessment.Severity;
import io.gongkai.ingest.decision.ReturnView;
import io.gongkai.ingest.decision.Returns;
import io.gongkai.ingest.explanation.ExplanationView;
import io.gongkai.ingest.explanation.Explanations;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.waiver.Waived;
import io.gongkai.ingest.waiver.WaiverView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts findings together with returns, explanations and waivers. */
@ApplicationScoped
class FindingStates {

    private final Returns returns;
    private final Explanations explanations;
    private final Waived waived;

    FindingStates(Returns returns, Explanations explanations, Waived waived) {
        this.returns = returns;
        this.explanations = explanations;
        this.waived = waived;
    }

    List<FindingState> of(List<Finding> findings, Standing standing, int revision) {
        Optional<ReturnView> last = lastReturn(standing, revision);
        Map<String, ExplanationView> explained = explanations.newest(standing.reportId());
        Map<String, WaiverView> holding = waived.among(findings, standing);
        Map<String, WaiverView> remembered = waived.remembered(findings, standing);
        return findings.stream()
                .map(finding -> new FindingState(
                        finding,
                        last.filter(it -> it.named(finding.key())).isPresent(),
                        finding.severity() == Severity.MUST_FIX && !holding.containsKey(finding.key()),
                        explained.get(finding.key()),
                        holding.get(finding.key()),
                        remembered.get(finding.key())))
                .toList();
    }

    /** The last one that the school could know when it handed in the revision, or that is about the revision itself. */
    Optional<ReturnView> lastReturn(Standing standing, int revision) {
        return returns.of(standing.reportId()).stream()
                .filter(it -> it.revision() <= revision)
                .reduce((earlier, later) -> later);
    }
}
