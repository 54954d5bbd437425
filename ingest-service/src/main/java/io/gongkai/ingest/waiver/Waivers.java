package io.gongkai.ingest.waiver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes requests to waive. */
@ApplicationScoped
class Waivers {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.ASSESSED, Stage.RETURNED, Stage.ENDORSED);

    private final Standings standings;
    private final Assessments assessments;
    private final Waived waived;
    private final WaiverRecord record;
    private final Caller caller;
    private final ObjectMapper json;

    Waivers(
            Standings standings,
            Assessments assessments,
            Waived waived,
            WaiverRecord record,
            Caller caller,
            ObjectMapper json) {
        this.standings = standings;
        this.assessments = assessments;
        this.waived = waived;
        this.record = record;
        this.caller = caller;
        this.json = json;
    }

    @Transactional
    WaiverView request(UUID reportId, RequestWaiver request) {
        request.check(waived.today());
        Standing standing = standings.held(reportId);
        if (!OPEN.contains(standing.stage())) {
            throw WaiverProblems.NOTHING_TO_WAIVE.with(standing.stage());
        }
        Finding finding = assessments.requireFinding(standing, "/finding", Objects.requireNonNull(request.finding()));
        Waiver.requestedFor(reportId, finding.key()).ifPresent(open -> {
            throw WaiverProblems.REQUESTED_ALREADY.with(open.id);
        });
        Waiver waiver = waiver(standing, finding, request);
        waiver.persist();
        record.note(waiver, Act.WAIVER_REQUESTED, waiver.reason, waiver.requestedAt);
        return WaiverView.of(waiver);
    }

    List<WaiverView> of(UUID reportId) {
        return Waiver.ofReport(reportId).stream().map(WaiverView::of).toList();
    }

    private Waiver waiver(Standing standing, Finding finding, RequestWaiver request) {
        Waiver waiver = new Waiver();
        waiver.id = UUID.randomUUID();
        waiver.reportId = standing.reportId();
        waiver.revision = standing.revision();
        waiver.schoolCode = standing.schoolCode();
        waiver.provinceCode = standing.provinceCode();
        waiver.academicYear = standing.academicYear();
        waiver.findingKey = finding.key();
        waiver.statement = finding.statement();
        waiver.finding = write(finding);
        waiver.scope = Objects.requireNonNull(request.scope());
        waiver.expiresOn = request.expiresOn();
        waiver.status = WaiverStatus.REQUESTED;
        waiver.reason = Objects.requireNonNull(request.reason());
        waiver.requestedAt = record.now();
        waiver.requestedBy = caller.subject();
        waiver.version = 1;
        return waiver;
    }

    private String write(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
