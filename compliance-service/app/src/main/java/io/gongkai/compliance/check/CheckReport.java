package io.gongkai.compliance.check;

import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.similarity.EarlierReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text to check as a report of this kind of school on this year. */
record CheckReport(
        @Schema(
                description = "The report, 1 to 1,000,000 UTF-16 code units",
                examples = "一、概述\n本报告统计期为2020年9月1日至2021年8月31日。",
                required = true)
        @Nullable
        String text,

        @Schema(description = "What the school teaches", required = true) @Nullable
        SchoolType schoolType,

        @Schema(description = "Who runs the school", required = true) @Nullable
        Ownership ownership,

        @Schema(description = "Province, two digits of GB/T 2260", examples = "43", required = true) @Nullable
        String provinceCode,

        @Schema(description = "School year, 1 September to 31 August", examples = "2020-2021", required = true)
        @Nullable
        String academicYear,

        @Schema(description = "Rows of the checklist, if they are not in the text") @Nullable
        List<@Nullable Row> checklist,

        @Schema(description = "Registered name of the school") @Nullable
        String schoolName,

        @Schema(description = "Profile of required parts, if one was chosen") @Nullable
        String profile,

        @Schema(description = "Day of submission, in Asia/Shanghai") @Nullable
        LocalDate submittedOn,

        @Schema(description = "Last day on time") @Nullable LocalDate dueOn,

        @Schema(
                description =
                        "The school's own report on the year before, at most 1,000,000 UTF-16 code units, as what figures"
                                + " and wording are compared with; blank is as good as left out")
        @Nullable
        String lastYearText,

        @Schema(description = "What the department has decided on single items; it wins over the catalogue") @Nullable
        List<@Nullable Decided> applicability) {

    /** A row of the checklist. */
    @Schema(name = "CheckReportRow")
    record Row(
            @Schema(description = "Number of the list item", examples = "1", required = true) @Nullable
            Integer item,

            @Schema(
                    description = "Where it is published, or 不涉及 with the reason; left out if neither",
                    examples = "https://xxgk.example.edu.cn/1")
            @Nullable
            String url) {}

    /** A decision on one item. */
    @Schema(name = "CheckReportDecision")
    record Decided(
            @Schema(description = "Number of the list item, once at most", examples = "17", required = true) @Nullable
            Integer item,

            @Schema(description = "Whether it applies to the school", required = true) @Nullable
            Applicability applicability) {}

    /** To be called only where {@link CheckFaults} found nothing. */
    ReportUnderReview underReview() {
        ReportUnderReview alone = alone();
        return lastYearText == null || lastYearText.isBlank()
                ? alone
                : alone.comparedWithOwn(new EarlierReport(lastYearLabel(alone), true, lastYearText));
    }

    private static String lastYearLabel(ReportUnderReview report) {
        String school = Objects.requireNonNullElse(report.schoolName(), "本校");
        return school + report.academicYear().previous() + "学年报告";
    }

    private ReportUnderReview alone() {
        ReportUnderReview report = new ReportUnderReview(
                Objects.requireNonNull(text),
                Objects.requireNonNull(schoolType),
                Objects.requireNonNull(ownership),
                Objects.requireNonNull(provinceCode),
                SchoolYear.parse(Objects.requireNonNull(academicYear)),
                rows().stream()
                        .map(Objects::requireNonNull)
                        .map(row -> new ChecklistEntry(Objects.requireNonNull(row.item()), row.url()))
                        .toList(),
                schoolName,
                profile,
                submittedOn,
                dueOn);
        return report.withDecisions(decisions().stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(
                        decided -> Objects.requireNonNull(decided.item()),
                        decided -> Objects.requireNonNull(decided.applicability()))));
    }

    List<@Nullable Decided> decisions() {
        return applicability == null ? List.of() : applicability;
    }

    List<@Nullable Row> rows() {
        return checklist == null ? List.of() : checklist;
    }
}
