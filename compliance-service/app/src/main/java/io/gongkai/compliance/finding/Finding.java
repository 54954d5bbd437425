package io.gongkai.compliance.finding;

import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding of one revision, with what it is searched by; its words are in the body. */
@Entity
class Finding extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 50)
    Long id;

    UUID reportId;
    int revision;
    int number;
    String schoolCode;

    @Nullable
    String schoolName;

    String provinceCode;
    String academicYear;
    String rule;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    @Nullable
    PartCode part;

    @Nullable
    Integer item;

    String body;
    boolean newest;

    protected Finding() {}

    /** @param number place within the assessment, from 1 */
    Finding(ReportSubmitted event, int number, Assessment.Finding finding, String json, boolean newest) {
        reportId = event.reportId();
        revision = event.revision();
        this.number = number;
        schoolCode = event.schoolCode();
        schoolName = event.schoolName();
        provinceCode = event.provinceCode();
        academicYear = event.academicYear();
        rule = finding.rule();
        severity = finding.severity();
        part = finding.part();
        item = finding.item();
        body = json;
        this.newest = newest;
    }
}
