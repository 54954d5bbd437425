package io.gongkai.stats.season;

import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Question;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.ProvinceCode;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The province and year that a question names, as they came; nothing is checked yet. */
public class SeasonQuestion extends Question {

    static final Text PROVINCE =
            new Text("没有这个省份代码；请用两位行政区划代码，如 43。", "No such province; use its two digits, such as 43.");
    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");

    @PathParam("code")
    @Parameter(description = "Two digits of GB/T 2260", example = "43")
    String code = "";

    @PathParam("year")
    @Parameter(description = "School year (学年)", example = "2020-2021")
    String year = "";

    /** Adds what is wrong to the faults found so far and ends the request with all of them if there are any. */
    SchoolFilter read(Faults faults) {
        if (!ProvinceCode.exists(code)) {
            faults.add(Fault.inParameter("code", "unknown-province", PROVINCE));
        }
        Optional<SchoolYear> read = SchoolYear.parse(year);
        if (read.isEmpty()) {
            faults.add(Fault.inParameter("year", "unknown-year", YEAR));
        }
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return SchoolFilter.all(code, read.orElseThrow());
    }
}
