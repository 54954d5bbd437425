package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when, under which profile and whether reports are taken in; the body of a change. */
@Schema(description = "Until when, under which profile and whether reports are taken in")
record CollectionTerms(
        @Schema(description = "Last day in Asia/Shanghai on which a report is on time", required = true) @Nullable
        LocalDate dueDate,

        @Schema(description = "Profile of required parts; left out, compliance chooses by province and year") @Nullable
        String profile,

        @Schema(description = "Whether reports are taken in", required = true) @Nullable
        CollectionStatus status,

        @Schema(description = "Whether a reviewer endorses reports before the department accepts; left out, no")
        @Nullable
        Boolean twoLevels,

        @Schema(description = "Why; needed to close a collection or to open it again", maxLength = 500) @Nullable
        String reason) {

    static final int MAX_REASON = 500;

    private static final Text TOO_EARLY =
            new Text("截止日期不能早于学年结束之日（%s）。", "The due date cannot be before the end of the school year (%s).");

    void check(SchoolYear year, Profiles profiles) {
        Faults faults = new Faults();
        addTo(faults, year, profiles);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    void addTo(Faults faults, SchoolYear year, Profiles profiles) {
        RequestCheck check = new RequestCheck(faults);
        profiles.check("/profile", profile, faults);
        check.present("/status", status);
        check.optionalText("/reason", reason, MAX_REASON);
        if (check.present("/dueDate", dueDate) && dueDate != null && dueDate.isBefore(year.lastDay())) {
            faults.add("/dueDate", "due-before-year-ends", TOO_EARLY.with(year.lastDay()));
        }
    }
}
