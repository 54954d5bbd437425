package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import java.util.regex.Pattern;
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
        CollectionStatus status) {

    private static final Pattern PROFILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Text PROFILE_HINT = new Text(
            "框架名称由小写字母、数字和连字符组成，例如 national-8。",
            "A profile's name has small letters, digits and hyphens, such as national-8.");
    private static final Text TOO_EARLY =
            new Text("截止日期不能早于学年结束之日（%s）。", "The due date cannot be before the end of the school year (%s).");

    void check(SchoolYear year) {
        Faults faults = new Faults();
        addTo(faults, year);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    void addTo(Faults faults, SchoolYear year) {
        RequestCheck check = new RequestCheck(faults);
        if (profile != null) {
            check.pattern("/profile", profile, PROFILE, "invalid-profile", PROFILE_HINT);
        }
        check.present("/status", status);
        if (check.present("/dueDate", dueDate) && dueDate != null && dueDate.isBefore(year.lastDay())) {
            faults.add("/dueDate", "due-before-year-ends", TOO_EARLY.with(year.lastDay()));
        }
    }
}
