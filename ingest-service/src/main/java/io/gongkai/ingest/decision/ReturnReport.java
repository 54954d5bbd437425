package io.gongkai.ingest.decision;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to return a report. */
@Schema(description = "What the school shall mend, until when, and why")
record ReturnReport(
        @Schema(description = "Keys of findings in the newest revision", maxItems = 1000) @Nullable
        List<@Nullable String> findings,

        @Schema(description = "What else is to be mended; needed if no finding is named", maxLength = 10_000) @Nullable
        String remarks,

        @Schema(description = "Last day (Asia/Shanghai) on which the new revision is in time", required = true)
        @Nullable
        LocalDate dueDate,

        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    private static final int MAX_FINDINGS = 1000;
    private static final int MAX_REMARKS = 10_000;
    private static final Text NOTHING =
            new Text("请至少选择一项检查结果，或者填写需要修改的内容。", "Name a finding at least, or write what is to be mended.");
    private static final Text TOO_MANY = new Text("最多选择 %d 项检查结果。", "At most %d findings can be named.");
    private static final Text RANGE =
            new Text("修改期限应在今天（%s）起一年以内。", "The due date lies within a year from today (%s).");

    void check(LocalDate today) {
        Faults faults = new Faults();
        RequestCheck check = new RequestCheck(faults);
        check.text("/reason", reason, Reason.MAX_LENGTH);
        check.optionalText("/remarks", remarks, MAX_REMARKS);
        if (keys().isEmpty() && remarks == null) {
            faults.add("/findings", "nothing-to-mend", NOTHING);
        } else if (keys().size() > MAX_FINDINGS) {
            faults.add("/findings", "too-many-findings", TOO_MANY.with(MAX_FINDINGS));
        }
        if (check.present("/dueDate", dueDate) && dueDate != null && !isInRange(dueDate, today)) {
            faults.add("/dueDate", "out-of-range", RANGE.with(today));
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    private static boolean isInRange(LocalDate due, LocalDate today) {
        return !due.isBefore(today) && !due.isAfter(today.plusYears(1));
    }

    /** As they were sent, in their places; a null is no key of anything. */
    List<String> keys() {
        return findings == null
                ? List.of()
                : findings.stream()
                        .map(key -> Objects.requireNonNullElse(key, ""))
                        .toList();
    }
}
