package io.gongkai.ingest.decision;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import io.gongkai.ingest.lifecycle.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives reports back to the school, and takes them back altogether. */
@ApplicationScoped
class Refusal {

    /** Due dates are days of Chinese law. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Standings standings;
    private final Lifecycles lifecycles;
    private final Assessments assessments;
    private final Returns returns;
    private final DecisionRecord record;
    private final Caller caller;
    private final Clock clock;

    Refusal(
            Standings standings,
            Lifecycles lifecycles,
            Assessments assessments,
            Returns returns,
            DecisionRecord record,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.lifecycles = lifecycles;
        this.assessments = assessments;
        this.returns = returns;
        this.record = record;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was returned, with the standing after it. */
    record Returned(Standing standing, ReturnView view) {}

    @Transactional
    Returned giveBack(UUID reportId, ReturnReport request, @Nullable String ifMatch) {
        request.check(LocalDate.ofInstant(clock.instant(), CHINA));
        Standing standing = standings.readyFor(Step.RETURN, reportId, ifMatch);
        List<Finding> findings = assessments.requireFindings(standing, "/findings", request.keys());
        Standing returned = lifecycles.returned(reportId, Objects.requireNonNull(request.dueDate()));
        ReturnView view = returns.add(returned, request, findings, caller.subject(), returned.since());
        record.keep(new Decision(
                DecisionType.RETURNED,
                returned,
                Objects.requireNonNull(request.reason()),
                findings.stream().map(Finding::key).toList(),
                List.of()));
        return new Returned(returned, view);
    }

    /** A return by mistake, or one whose findings have all been explained or waived. */
    @Transactional
    Standing recall(UUID reportId, Reason why, @Nullable String ifMatch) {
        String reason = why.checked();
        standings.readyFor(Step.RECALL, reportId, ifMatch);
        return record.keep(Decision.of(DecisionType.RECALLED, lifecycles.recalled(reportId), reason));
    }

    /** The school itself can only do so as long as nothing of it was accepted. */
    @Transactional
    Standing withdraw(UUID reportId, Reason why, @Nullable String ifMatch) {
        String reason = why.checked();
        Standing standing = standings.readyFor(Step.WITHDRAW, reportId, ifMatch);
        boolean bySchool = caller.actScope().extent() == Scope.Extent.SCHOOL;
        if (bySchool && standing.acceptedRevision() != null) {
            throw DecisionProblems.ACCEPTED_STANDS.with(standing.acceptedRevision());
        }
        return record.keep(Decision.of(DecisionType.WITHDRAWN, lifecycles.withdrawn(reportId), reason));
    }
}
