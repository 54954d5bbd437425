package io.gongkai.stats.portal;

import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Question;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The badge of which school and year, as it came. */
class BadgeQuestion extends Question {

    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");

    @PathParam("code")
    @Parameter(description = "学校标识码, ten digits", example = "4143012345")
    String code = "";

    @QueryParam("year")
    @Parameter(description = "School year", required = true, example = "2020-2021")
    @Nullable
    String year;

    /** The year asked for; the request ends with all its faults where there is none. */
    SchoolYear year() {
        Faults faults = faults();
        Optional<SchoolYear> asked = Optional.ofNullable(year).flatMap(SchoolYear::parse);
        if (asked.isEmpty()) {
            faults.add(Fault.inParameter("year", year == null ? "required" : "unknown-year", YEAR));
        }
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return asked.orElseThrow();
    }
}
