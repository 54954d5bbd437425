package io.gongkai.ingest.applicability;

import io.gongkai.ingest.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Takes the department's decisions down and tells which of them hold. */
@ApplicationScoped
public class ApplicabilityDecisions {

    private static final Logger LOG = Logger.getLogger(ApplicabilityDecisions.class);

    private final Caller caller;
    private final Clock clock;

    ApplicabilityDecisions(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The decisions that hold for a school and year now, by item. */
    @Transactional
    public List<Decided> inForce(String schoolCode, String academicYear) {
        return ApplicabilityDecision.newest(ApplicabilityDecision.of(schoolCode, academicYear)).values().stream()
                .filter(decision -> decision.applicability != null)
                .map(ApplicabilityDecision::decided)
                .toList();
    }

    /** All decisions, those that are made now at the end. */
    @Transactional
    DecisionList decide(String schoolCode, String academicYear, DecideApplicability request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<DecideApplicability.OfItem> items = Objects.requireNonNull(request.decisions()).stream()
                .map(Objects::requireNonNull)
                .toList();
        items.forEach(item -> add(schoolCode, academicYear, item, now));
        LOG.infof("Applicability decided school=%s year=%s items=%d", schoolCode, academicYear, items.size());
        return DecisionList.of(ApplicabilityDecision.of(schoolCode, academicYear));
    }

    private void add(String schoolCode, String year, DecideApplicability.OfItem item, Instant now) {
        ApplicabilityDecision decision = new ApplicabilityDecision();
        decision.schoolCode = schoolCode;
        decision.academicYear = year;
        decision.item = Objects.requireNonNull(item.item());
        decision.applicability = item.applicability();
        decision.reason = Objects.requireNonNull(item.reason());
        decision.decidedBy = caller.subject();
        decision.decidedAt = now;
        decision.persist();
    }
}
