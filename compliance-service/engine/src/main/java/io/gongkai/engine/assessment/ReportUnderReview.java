package io.gongkai.engine.assessment;

import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.similarity.EarlierReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report and what is known about the school that wrote it.
 *
 * @param text the report as submitted
 * @param provinceCode two digits of GB/T 2260, such as 43
 * @param checklist rows sent beside the text; empty where there are none
 * @param schoolName registered name of the school; null where unknown
 * @param profile frame of parts that the collection asks for; null for that of province and year
 * @param submittedOn day of submission in Asia/Shanghai; null for a check outside a collection
 * @param dueOn last day on time; null for a check outside a collection
 * @param earlier the school's own report of the year before and those of other schools that resemble this one; null where
 *     none was looked for
 * @param othersSought whether reports of other schools were looked for
 * @param decided what the department has decided on single items of the list; it wins over the catalogue
 */
public record ReportUnderReview(
        String text,
        SchoolType schoolType,
        Ownership ownership,
        String provinceCode,
        SchoolYear academicYear,
        List<ChecklistEntry> checklist,
        @Nullable String schoolName,
        @Nullable String profile,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate dueOn,
        @Nullable List<EarlierReport> earlier,
        boolean othersSought,
        Map<Integer, Applicability> decided) {

    /** A report that is compared with no earlier one. */
    public ReportUnderReview(
            String text,
            SchoolType schoolType,
            Ownership ownership,
            String provinceCode,
            SchoolYear academicYear,
            List<ChecklistEntry> checklist,
            @Nullable String schoolName,
            @Nullable String profile,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate dueOn) {
        this(
                text,
                schoolType,
                ownership,
                provinceCode,
                academicYear,
                checklist,
                schoolName,
                profile,
                submittedOn,
                dueOn,
                null,
                false,
                Map.of());
    }

    /** The same report, to be compared with these, for which other schools were looked at too. */
    public ReportUnderReview comparedWith(List<EarlierReport> reports) {
        return comparedWith(reports, true);
    }

    /** The same report, to be compared with the school's own of the year before and with no other. */
    public ReportUnderReview comparedWithOwn(EarlierReport yearBefore) {
        return comparedWith(List.of(yearBefore), false);
    }

    private ReportUnderReview comparedWith(List<EarlierReport> reports, boolean othersSought) {
        return new ReportUnderReview(
                text,
                schoolType,
                ownership,
                provinceCode,
                academicYear,
                checklist,
                schoolName,
                profile,
                submittedOn,
                dueOn,
                List.copyOf(reports),
                othersSought,
                decided);
    }

    /** The same report, judged by what the department has decided on single items. */
    public ReportUnderReview withDecisions(Map<Integer, Applicability> decisions) {
        return new ReportUnderReview(
                text,
                schoolType,
                ownership,
                provinceCode,
                academicYear,
                checklist,
                schoolName,
                profile,
                submittedOn,
                dueOn,
                earlier,
                othersSought,
                Map.copyOf(decisions));
    }

    /** The school's own report of the year before. */
    public Optional<EarlierReport> ownYearBefore() {
        return earlier == null
                ? Optional.empty()
                : earlier.stream().filter(EarlierReport::sameSchool).findFirst();
    }

    /** A report on its own, outside a collection. */
    public static ReportUnderReview of(
            String text, SchoolType schoolType, Ownership ownership, String provinceCode, SchoolYear academicYear) {
        return new ReportUnderReview(
                text, schoolType, ownership, provinceCode, academicYear, List.of(), null, null, null, null);
    }
}
