package io.gongkai.compliance.submission;

import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision of a report as it arrived, and how far the service got with it. */
@Entity
@IdClass(RevisionId.class)
public class Submission extends PanacheEntityBase {

    enum State {
        ASSESSED,
        FAILED
    }

    @Id
    UUID reportId;

    @Id
    int revision;

    String schoolCode;

    @Nullable
    String schoolName;

    @Enumerated(EnumType.STRING)
    SchoolType schoolType;

    @Enumerated(EnumType.STRING)
    Ownership ownership;

    String provinceCode;
    String academicYear;

    @Nullable
    String title;

    String text;

    @Nullable
    String textSha256;

    String checklist;
    String applicability;

    @Nullable
    String profile;

    Instant submittedAt;

    @Nullable
    LocalDate dueDate;

    boolean late;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    String failureCode;

    protected Submission() {}

    Submission(ReportSubmitted event, String checklistJson, String applicabilityJson) {
        reportId = event.reportId();
        revision = event.revision();
        schoolCode = event.schoolCode();
        schoolName = event.schoolName();
        schoolType = event.schoolType();
        ownership = event.ownership();
        provinceCode = event.provinceCode();
        academicYear = event.academicYear();
        title = event.title();
        text = event.text();
        textSha256 = event.textSha256();
        checklist = checklistJson;
        applicability = applicabilityJson;
        profile = event.profile();
        submittedAt = event.submittedAt();
        dueDate = event.dueDate();
        late = event.late();
    }

    static Optional<Submission> find(UUID reportId, int revision) {
        return findByIdOptional(new RevisionId(reportId, revision));
    }

    static Optional<Submission> findNewestAssessed(String schoolCode, String academicYear) {
        return find(
                        "schoolCode = ?1 and academicYear = ?2 and state = ?3 order by revision desc",
                        schoolCode,
                        academicYear,
                        State.ASSESSED)
                .firstResultOptional();
    }

    void assessed() {
        state = State.ASSESSED;
        failureCode = null;
    }

    /** A revision that was assessed stays so: a late failure of a repeat takes nothing back. */
    void failed(String code) {
        if (state != State.ASSESSED) {
            state = State.FAILED;
            failureCode = code;
        }
    }
}
