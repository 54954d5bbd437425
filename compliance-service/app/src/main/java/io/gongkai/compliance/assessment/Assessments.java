package io.gongkai.compliance.assessment;

import io.gongkai.compliance.Json;
import io.gongkai.compliance.finding.Findings;
import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.compliance.submission.RevisionId;
import io.gongkai.compliance.submission.Submissions;
import io.gongkai.engine.assessment.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Keeps assessments: one for each revision, the first stays, and the newest revision is the one that counts. */
@ApplicationScoped
public class Assessments {

    private final Submissions submissions;
    private final Findings findings;
    private final Json json;
    private final Clock clock;

    Assessments(Submissions submissions, Findings findings, Json json, Clock clock) {
        this.submissions = submissions;
        this.findings = findings;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public Optional<StoredAssessment> find(RevisionId id) {
        return AssessedRevision.find(id.reportId(), id.revision()).map(AssessedRevision::stored);
    }

    @Transactional
    Optional<StoredAssessment> findNewest(UUID reportId) {
        return AssessedRevision.findNewest(reportId).map(AssessedRevision::stored);
    }

    /** Stores the assessment, or answers the one that is there already. */
    @Transactional
    public StoredAssessment keep(ReportSubmitted event, Assessment result) {
        submissions.assessed(event);
        return AssessedRevision.find(event.reportId(), event.revision())
                .orElseGet(() -> store(event, result))
                .stored();
    }

    private AssessedRevision store(ReportSubmitted event, Assessment result) {
        // PostgreSQL keeps microseconds: the repeated event must say the very same moment.
        AssessedRevision revision = new AssessedRevision(
                event, result, json.write(result), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        revision.newest = !AssessedRevision.overtaken(event.reportId(), event.revision());
        if (revision.newest) {
            AssessedRevision.overtake(event.reportId());
            findings.overtake(event.reportId());
        }
        revision.persist();
        findings.keep(event, result.findings(), revision.newest);
        return revision;
    }
}
