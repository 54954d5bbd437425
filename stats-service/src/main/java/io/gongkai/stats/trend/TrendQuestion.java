package io.gongkai.stats.trend;

import io.gongkai.stats.export.FormQuestion;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.SchoolQuestion;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which years of a province and which of its schools, as they came. */
public class TrendQuestion extends FormQuestion {

    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");
    private static final Text ORDER = new Text("from 不能晚于 to。", "from must not be later than to.");
    private static final SchoolYear FIRST = new SchoolYear(1900);
    private static final SchoolYear LAST = new SchoolYear(2098);

    @PathParam("code")
    @Parameter(description = "Two digits of GB/T 2260", example = "43")
    String code = "";

    @QueryParam("from")
    @Parameter(description = "First school year; the first there is if left out", example = "2018-2019")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last school year; the last there is if left out", example = "2020-2021")
    @Nullable
    String to;

    @BeanParam
    SchoolQuestion schools = new SchoolQuestion();

    Years years(Faults faults) {
        SchoolYear first = year("from", from, FIRST, faults);
        SchoolYear last = year("to", to, LAST, faults);
        if (first.startYear() > last.startYear()) {
            faults.add(Fault.inParameter("from", "conflicting-filters", ORDER));
        }
        return new Years(first, last);
    }

    private static SchoolYear year(String parameter, @Nullable String text, SchoolYear otherwise, Faults faults) {
        if (text == null) {
            return otherwise;
        }
        Optional<SchoolYear> year = SchoolYear.parse(text);
        if (year.isEmpty()) {
            faults.add(Fault.inParameter(parameter, "unknown-year", YEAR));
        }
        return year.orElse(otherwise);
    }

    /** From the first to the last, both included; texts of years are in the order of the years. */
    record Years(SchoolYear first, SchoolYear last) {

        boolean include(SchoolYear year) {
            return first.startYear() <= year.startYear() && year.startYear() <= last.startYear();
        }
    }
}
