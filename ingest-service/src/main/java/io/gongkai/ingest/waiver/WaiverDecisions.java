package io.gongkai.ingest.waiver;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.lifecycle.Standings;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants, refuses and revokes; the report is held first, so that an acceptance sees all of it or nothing. */
@ApplicationScoped
class WaiverDecisions {

    private final Standings standings;
    private final WaiverRecord record;
    private final Caller caller;

    WaiverDecisions(Standings standings, WaiverRecord record, Caller caller) {
        this.standings = standings;
        this.record = record;
        this.caller = caller;
    }

    @Transactional
    WaiverView grant(UUID id, DecideWaiver why, @Nullable String ifMatch) {
        return decide(id, why, ifMatch, WaiverStatus.GRANTED, Act.WAIVER_GRANTED);
    }

    @Transactional
    WaiverView refuse(UUID id, DecideWaiver why, @Nullable String ifMatch) {
        return decide(id, why, ifMatch, WaiverStatus.REFUSED, Act.WAIVER_REFUSED);
    }

    @Transactional
    WaiverView revoke(UUID id, DecideWaiver why, @Nullable String ifMatch) {
        return decide(id, why, ifMatch, WaiverStatus.REVOKED, Act.WAIVER_REVOKED);
    }

    private WaiverView decide(UUID id, DecideWaiver why, @Nullable String ifMatch, WaiverStatus next, Act act) {
        String reason = why.checkedReason();
        Waiver waiver = held(id);
        Versioned.requireMatch(ifMatch, waiver.version);
        WaiverStatus needed = next == WaiverStatus.REVOKED ? WaiverStatus.GRANTED : WaiverStatus.REQUESTED;
        if (waiver.status != needed) {
            throw WaiverProblems.WRONG_STATUS.with(waiver.status);
        }
        if (next == WaiverStatus.GRANTED && waiver.requestedBy.equals(caller.subject())) {
            throw WaiverProblems.OWN_REQUEST.because();
        }
        Instant now = record.now();
        waiver.decide(next, reason, caller.subject(), now);
        record.note(waiver, act, reason, now);
        return WaiverView.of(waiver);
    }

    /** The report before the waiver, as everywhere, so that no two wait for each other. */
    private Waiver held(UUID id) {
        standings.held(Waiver.reportOf(id).orElseThrow(CommonProblems.NOT_FOUND::because));
        return Waiver.locked(id).orElseThrow();
    }
}
