package io.gongkai.ingest.decision;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.assessment.Severity;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import io.gongkai.ingest.lifecycle.Step;
import io.gongkai.ingest.waiver.Waived;
import io.gongkai.ingest.waiver.WaiverView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds reports good: at the first level (endorsement), and for good (acceptance). */
@ApplicationScoped
class Acceptance {

    private final Standings standings;
    private final Lifecycles lifecycles;
    private final Assessments assessments;
    private final Waived waived;
    private final Audit audit;
    private final DecisionRecord record;
    private final Caller caller;

    Acceptance(
            Standings standings,
            Lifecycles lifecycles,
            Assessments assessments,
            Waived waived,
            Audit audit,
            DecisionRecord record,
            Caller caller) {
        this.standings = standings;
        this.lifecycles = lifecycles;
        this.assessments = assessments;
        this.waived = waived;
        this.audit = audit;
        this.record = record;
        this.caller = caller;
    }

    @Transactional
    Standing endorse(UUID reportId, Reason why, @Nullable String ifMatch) {
        String reason = why.checked();
        List<String> passed = requireNothingStands(standings.readyFor(Step.ENDORSE, reportId, ifMatch));
        return record.keep(
                new Decision(DecisionType.ENDORSED, lifecycles.endorsed(reportId), reason, List.of(), passed));
    }

    /** The findings are looked at again: a waiver may have been revoked since the endorsement. */
    @Transactional
    Standing accept(UUID reportId, Reason why, @Nullable String ifMatch) {
        String reason = why.checked();
        Standing standing = standings.readyFor(Step.ACCEPT, reportId, ifMatch);
        if (standing.twoLevels() && endorsedByCaller(reportId)) {
            throw DecisionProblems.OWN_ENDORSEMENT.because();
        }
        List<String> passed = requireNothingStands(standing);
        return record.keep(
                new Decision(DecisionType.ACCEPTED, lifecycles.accepted(reportId), reason, List.of(), passed));
    }

    /** The keys of the findings that are waived. */
    private List<String> requireNothingStands(Standing standing) {
        List<Finding> findings = assessments
                .of(standing.reportId(), standing.revision())
                .orElseThrow()
                .findings();
        Map<String, WaiverView> passed = waived.among(findings, standing);
        List<Finding> standingOnes = findings.stream()
                .filter(finding -> finding.severity() == Severity.MUST_FIX && !passed.containsKey(finding.key()))
                .toList();
        if (!standingOnes.isEmpty()) {
            throw DecisionProblems.stand(standingOnes);
        }
        return passed.keySet().stream().sorted().toList();
    }

    private boolean endorsedByCaller(UUID reportId) {
        return audit.last(reportId, Act.ENDORSED)
                .filter(entry -> entry.by().equals(caller.subject()))
                .isPresent();
    }
}
