package io.gongkai.stats.feedback;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Question;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which school asks how its report of which year stands, as it came. */
class FeedbackQuestion extends Question {

    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");

    @PathParam("code")
    @Parameter(description = "学校标识码, ten digits", example = "4143012345")
    String code = "";

    @PathParam("year")
    @Parameter(description = "School year (学年)", example = "2020-2021")
    String year = "";

    /** Nothing, with a fault, where the text is no year. */
    Optional<SchoolYear> year(Faults faults) {
        Optional<SchoolYear> asked = SchoolYear.parse(year);
        if (asked.isEmpty()) {
            faults.add(Fault.inParameter("year", "unknown-year", YEAR));
        }
        return asked;
    }
}
