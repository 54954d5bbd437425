package io.gongkai.compliance.assessment;

import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.compliance.submission.RevisionId;
import io.gongkai.engine.assessment.Assessment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the engine said about one revision; written once and never changed but for being overtaken. */
@Entity
@IdClass(RevisionId.class)
class AssessedRevision extends PanacheEntityBase {

    @Id
    UUID reportId;

    @Id
    int revision;

    String schoolCode;
    String provinceCode;
    String academicYear;
    Instant submittedAt;
    UUID eventId;
    Instant assessedAt;
    String ruleSet;
    String catalogue;
    String profile;

    @Enumerated(EnumType.STRING)
    Assessment.Verdict verdict;

    String assessment;
    boolean newest;

    protected AssessedRevision() {}

    AssessedRevision(ReportSubmitted event, Assessment result, String json, Instant now) {
        reportId = event.reportId();
        revision = event.revision();
        schoolCode = event.schoolCode();
        provinceCode = event.provinceCode();
        academicYear = event.academicYear();
        submittedAt = event.submittedAt();
        eventId = UUID.randomUUID();
        assessedAt = now;
        ruleSet = result.ruleSet();
        catalogue = result.catalogue();
        profile = result.profile();
        verdict = result.verdict();
        assessment = json;
    }

    static Optional<AssessedRevision> find(UUID reportId, int revision) {
        return findByIdOptional(new RevisionId(reportId, revision));
    }

    static Optional<AssessedRevision> findNewest(UUID reportId) {
        return find("reportId = ?1 and newest", reportId).firstResultOptional();
    }

    static boolean overtaken(UUID reportId, int revision) {
        return count("reportId = ?1 and revision > ?2", reportId, revision) > 0;
    }

    static void overtake(UUID reportId) {
        update("newest = false where reportId = ?1 and newest", reportId);
    }

    StoredAssessment stored() {
        return new StoredAssessment(
                new RevisionId(reportId, revision),
                schoolCode,
                provinceCode,
                academicYear,
                submittedAt,
                eventId,
                assessedAt,
                assessment);
    }
}
