package io.gongkai.stats.season;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the reports of a season came in, day by day. */
@Schema(description = "How the reports of a season came in, every day from the first to the last on which one came")
public record Timeline(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Last day on time; null where no collection is known") @Nullable
        LocalDate dueDate,

        @Schema(description = "Registered schools that the filters leave: what the days add up to at most")
        long expected,

        List<Day> days)
        implements Tabular<Day> {

    Timeline with(Form<Day> form) {
        return new Timeline(provinceCode, academicYear, dueDate, expected, form.sorted(days));
    }

    @Override
    public List<Day> tableRows() {
        return days;
    }
}
