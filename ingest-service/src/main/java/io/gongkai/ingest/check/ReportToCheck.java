package io.gongkai.ingest.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.school.Ownership;
import io.gongkai.ingest.school.SchoolType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a submission would tell compliance-service, so that it judges what it would judge then. */
@JsonInclude(Include.NON_NULL)
public record ReportToCheck(
        String text,
        SchoolType schoolType,
        Ownership ownership,
        String provinceCode,
        String academicYear,
        List<Row> checklist,
        String schoolName,
        @Nullable String profile,
        LocalDate submittedOn,
        LocalDate dueOn,
        @JsonInclude(Include.NON_EMPTY) List<Decision> applicability) {

    /** What the department has decided on one item. */
    public record Decision(int item, String applicability) {}

    /** A row of the list of items that was sent beside the text. */
    @JsonInclude(Include.NON_NULL)
    public record Row(@Nullable Integer item, @Nullable String url) {}
}
