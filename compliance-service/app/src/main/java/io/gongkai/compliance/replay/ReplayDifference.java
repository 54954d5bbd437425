package io.gongkai.compliance.replay;

import io.gongkai.compliance.submission.StoredReport;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding that only one of the two rule sets makes. */
@Entity
@IdClass(ReplayDifference.Key.class)
class ReplayDifference extends PanacheEntityBase {

    record Key(UUID replayId, UUID reportId, int number) {}

    /** Which of the two makes it: only the candidate, or only the baseline. */
    @Schema(name = "ReplayDifferenceDirection")
    enum Direction {
        NEW,
        CLEARED
    }

    @Id
    UUID replayId;

    @Id
    UUID reportId;

    @Id
    int number;

    int revision;
    String schoolCode;

    @Nullable
    String schoolName;

    String provinceCode;
    String academicYear;

    @Enumerated(EnumType.STRING)
    Direction change;

    String rule;
    String finding;

    protected ReplayDifference() {}

    ReplayDifference(Key key, StoredReport report, Direction change, Finding found, String json) {
        replayId = key.replayId();
        reportId = key.reportId();
        number = key.number();
        revision = report.id().revision();
        schoolCode = report.schoolCode();
        schoolName = report.schoolName();
        provinceCode = report.provinceCode();
        academicYear = report.academicYear();
        this.change = change;
        rule = found.rule();
        finding = json;
    }
}
