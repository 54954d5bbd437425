package io.gongkai.stats.season;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.FormQuestion;
import io.gongkai.stats.problem.Faults;
import jakarta.ws.rs.BeanParam;

/** What a question for a table may name besides, as it came. */
public class TableQuestion extends SeasonQuestion {

    @BeanParam
    SchoolQuestion schools = new SchoolQuestion();

    @BeanParam
    FormQuestion look = new FormQuestion();

    @Override
    SchoolFilter read(Faults faults) {
        ChosenSchools chosen = schools.read(faults);
        return super.read(faults).only(chosen);
    }

    /** What the client wants of the table; a fault is noted for each column that there is not. */
    public <R> Form<R> form(Columns<R> columns, Faults faults) {
        return look.form(columns, faults);
    }
}
