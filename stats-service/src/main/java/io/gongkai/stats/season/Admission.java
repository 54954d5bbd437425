package io.gongkai.stats.season;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a question on a province and year through once it is well formed, permitted and about something. */
@ApplicationScoped
public class Admission {

    private final Caller caller;
    private final Season season;

    Admission(Caller caller, Season season) {
        this.caller = caller;
        this.season = season;
    }

    public SchoolFilter admit(TableQuestion question) {
        return admit(question, new Faults());
    }

    /** Takes the faults of the other parameters too, so that the caller learns of all at once. */
    public SchoolFilter admit(TableQuestion question, Faults others) {
        SchoolFilter asked = permit(question, others);
        if (!season.isKnown(asked)) {
            throw SeasonProblems.NOTHING_COLLECTED.with(asked.provinceCode(), asked.year());
        }
        return asked;
    }

    /** Lets a question through that has an answer even where nothing was collected. */
    public SchoolFilter permit(SeasonQuestion question) {
        return permit(question, new Faults());
    }

    private SchoolFilter permit(SeasonQuestion question, Faults others) {
        SchoolFilter asked = question.read(others);
        if (!caller.mayReadProvince(asked.provinceCode())) {
            throw AccessProblems.FOREIGN_PROVINCE.with(asked.provinceCode());
        }
        return asked;
    }
}
