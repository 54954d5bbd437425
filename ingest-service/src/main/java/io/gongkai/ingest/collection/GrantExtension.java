package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to give one school more time. */
@Schema(description = "More time for one school")
record GrantExtension(
        @Schema(description = "学校标识码, ten digits", required = true, pattern = "^[0-9]{10}$") @Nullable
        String schoolCode,

        @Schema(
                description = "Last day in Asia/Shanghai on which its report is on time; not before the collection's",
                required = true)
        @Nullable
        LocalDate dueDate,

        @Schema(description = "Why the school gets more time", required = true, maxLength = 500) @Nullable
        String reason) {

    private static final Text TOO_EARLY =
            new Text("延期日期不能早于截止日期（%s）。", "An extension cannot end before the due date, which is %s.");

    void addTo(Faults faults, LocalDate due) {
        RequestCheck check = new RequestCheck(faults);
        check.schoolCode("/schoolCode", schoolCode);
        if (check.present("/dueDate", dueDate) && dueDate != null && dueDate.isBefore(due)) {
            faults.add("/dueDate", "before-due-date", TOO_EARLY.with(due));
        }
        check.text("/reason", reason, CollectionTerms.MAX_REASON);
    }
}
