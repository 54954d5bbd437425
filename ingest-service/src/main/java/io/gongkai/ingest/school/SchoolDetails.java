package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import io.gongkai.ingest.vocabulary.SchoolCode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is registered about a school besides its code; the body of a change. */
@Schema(description = "What is registered about a school besides its code")
record SchoolDetails(
        @Schema(description = "Official name", required = true, maxLength = 100) @Nullable
        String name,

        @Schema(description = "Province code (GB/T 2260), two digits", required = true, pattern = "^[0-9]{2}$")
        @Nullable
        String provinceCode,

        @Schema(description = "City", maxLength = 100) @Nullable
        String city,

        @Schema(description = "What the school trains for", required = true) @Nullable
        SchoolType schoolType,

        @Schema(description = "Who runs the school", required = true) @Nullable
        Ownership ownership,

        @Schema(description = "First day of the school; left out, it has always been there") @Nullable
        LocalDate openedOn,

        @Schema(description = "Last day of a school that was closed or merged into another") @Nullable
        LocalDate closedOn,

        @Schema(description = "学校标识码 of the school that it was merged into or became", pattern = "^[0-9]{10}$")
        @Nullable
        String successorCode,

        @Schema(description = "From which day on this holds; left out, from today") @Nullable
        LocalDate validFrom,

        @Schema(description = "Why; needed to close a school or to open it again", maxLength = 500) @Nullable
        String reason) {

    static final int MAX_REASON = 500;

    private static final int MAX_NAME = 100;
    private static final Text CLOSED_BEFORE =
            new Text("停办日期不能早于建校日期（%s）。", "A school cannot close before it opens, which was on %s.");
    private static final Text SUCCESSOR_OF_OPEN =
            new Text("仍在办学的学校没有后继学校；请填写停办日期。", "A school that is open has no successor; state when it was closed.");

    /** What a new school has. */
    static SchoolDetails of(RegisterSchool request) {
        return new SchoolDetails(
                request.name(),
                request.provinceCode(),
                request.city(),
                request.schoolType(),
                request.ownership(),
                request.openedOn(),
                null,
                null,
                null,
                null);
    }

    SchoolDetails lasting(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable String successor) {
        return new SchoolDetails(
                name, provinceCode, city, schoolType, ownership, firstDay, lastDay, successor, validFrom, reason);
    }

    SchoolDetails inCity(@Nullable String other) {
        return new SchoolDetails(
                name, provinceCode, other, schoolType, ownership, openedOn, closedOn, successorCode, validFrom, reason);
    }

    SchoolDetails because(String why) {
        return new SchoolDetails(
                name, provinceCode, city, schoolType, ownership, openedOn, closedOn, successorCode, validFrom, why);
    }

    void check() {
        Faults faults = new Faults();
        addTo(faults);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    void addTo(Faults faults) {
        RequestCheck check = new RequestCheck(faults);
        check.text("/name", name, MAX_NAME);
        check.provinceCode("/provinceCode", provinceCode);
        check.optionalText("/city", city, MAX_NAME);
        check.present("/schoolType", schoolType);
        check.present("/ownership", ownership);
        check.optionalText("/reason", reason, MAX_REASON);
        addLifeTo(faults);
    }

    /** Faults of its first and last day and of its successor. */
    void addLifeTo(Faults faults) {
        if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
            faults.add("/closedOn", "closed-before-opened", CLOSED_BEFORE.with(openedOn));
        }
        if (successorCode != null && SchoolCode.parse(successorCode).isEmpty()) {
            faults.add("/successorCode", SchoolCode.INVALID, SchoolCode.HINT);
        }
        if (successorCode != null && closedOn == null) {
            faults.add("/closedOn", "required", SUCCESSOR_OF_OPEN);
        }
    }
}
