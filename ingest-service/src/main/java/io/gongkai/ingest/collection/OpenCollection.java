package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to open a collection. */
@Schema(description = "A collection to open: a province asks for the reports on a school year")
record OpenCollection(
        @Schema(description = "Province code, two digits", required = true, pattern = "^[0-9]{2}$") @Nullable
        String provinceCode,

        @Schema(description = "School year", required = true, examples = "2020-2021") @Nullable
        String academicYear,

        @Schema(description = "Last day on which a report is on time; left out, 31 October as the law has it") @Nullable
        LocalDate dueDate,

        @Schema(description = "Profile of required parts; left out, compliance chooses by province and year") @Nullable
        String profile,

        @Schema(description = "Whether a reviewer endorses reports before the department accepts; left out, no")
        @Nullable
        Boolean twoLevels) {

    /** The year and the terms, or a problem with every fault. */
    SchoolYear checkedYear(Profiles profiles) {
        Faults faults = new Faults();
        RequestCheck check = new RequestCheck(faults);
        check.provinceCode("/provinceCode", provinceCode);
        Optional<SchoolYear> year = SchoolYear.parse(academicYear);
        if (check.present("/academicYear", academicYear) && year.isEmpty()) {
            faults.add("/academicYear", "invalid-academic-year", SchoolYear.HINT);
        }
        terms(year.orElse(new SchoolYear(0))).addTo(faults, year.orElse(new SchoolYear(0)), profiles);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return year.orElseThrow();
    }

    CollectionTerms terms(SchoolYear year) {
        LocalDate due = dueDate == null ? year.statutoryDueDate() : dueDate;
        return new CollectionTerms(due, profile, CollectionStatus.OPEN, twoLevels, null);
    }
}
