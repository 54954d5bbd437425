package io.gongkai.compliance.submission;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this service reads of a report-submitted event; anything more in the event is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportSubmitted(
        UUID reportId,
        int revision,
        String schoolCode,
        @Nullable String schoolName,
        SchoolType schoolType,
        Ownership ownership,
        String provinceCode,
        String academicYear,
        @Nullable String title,
        String text,
        @Nullable String textSha256,
        @Nullable List<ChecklistEntry> checklist,
        Instant submittedAt,
        @Nullable LocalDate dueDate,
        boolean late,
        @Nullable String profile,
        @Nullable List<Decided> applicability) {

    /** What the department has decided on one item of the list. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decided(int item, Applicability applicability) {}

    /** Legal dates are those of the Chinese calendar day. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public List<ChecklistEntry> rows() {
        return checklist == null ? List.of() : checklist;
    }

    public List<Decided> decisions() {
        return applicability == null ? List.of() : applicability;
    }

    public ReportUnderReview underReview() {
        ReportUnderReview report = new ReportUnderReview(
                text,
                schoolType,
                ownership,
                provinceCode,
                SchoolYear.parse(academicYear),
                rows(),
                schoolName,
                profile,
                LocalDate.ofInstant(submittedAt, CHINA),
                dueDate);
        return report.withDecisions(
                decisions().stream().collect(Collectors.toMap(Decided::item, Decided::applicability)));
    }
}
