package io.gongkai.stats.season;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.ProvinceCode;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lets a question on a province and year through once it is well formed, permitted and about something. */
@ApplicationScoped
public class Admission {

    private static final Text CITY =
            new Text("登记册中该省没有这个城市的学校；请按登记册的写法填写。", "The register has no school in this city of the province.");

    private static final Text SCHOOL = new Text(
            "登记册中该省没有这所学校；请填写十位学校标识码。",
            "The register has no school with this code in the province; give its ten digits.");

    private final Caller caller;
    private final Season season;
    private final Places places;

    Admission(Caller caller, Season season, Places places) {
        this.caller = caller;
        this.season = season;
        this.places = places;
    }

    public SchoolFilter admit(SeasonQuestion question) {
        return admit(question, question.faults());
    }

    /** Takes the faults of the other parameters too, so that the caller learns of all at once. */
    public SchoolFilter admit(SeasonQuestion question, Faults others) {
        SchoolFilter asked = permit(question, others);
        if (!season.isKnown(asked)) {
            throw SeasonProblems.NOTHING_COLLECTED.with(asked.provinceCode(), asked.year());
        }
        return asked;
    }

    /** Lets a question through that may also name one school of the province. */
    public SchoolFilter admit(TableQuestion question, @Nullable String schoolCode, Faults others) {
        if (schoolCode != null && isReadable(question.code) && !places.hasSchool(question.code, schoolCode)) {
            others.add(Fault.inParameter("schoolCode", "unknown-school", SCHOOL));
        }
        return admit(question, others);
    }

    /** Lets a question through that has an answer even where nothing was collected. */
    public SchoolFilter permit(SeasonQuestion question) {
        return permit(question, question.faults());
    }

    /** What the register and the groups know is told only to who may read the province. */
    public SchoolFilter permit(SeasonQuestion question, Faults others) {
        boolean readable = isReadable(question.code);
        if (readable && question instanceof TableQuestion table) {
            check(question.code, table.schools, others);
        }
        SchoolFilter asked = question.read(others);
        if (!readable) {
            throw AccessProblems.FOREIGN_PROVINCE.with(asked.provinceCode());
        }
        return asked;
    }

    private boolean isReadable(String provinceCode) {
        return ProvinceCode.exists(provinceCode) && caller.mayReadProvince(provinceCode);
    }

    /** Lets a question on some schools of a province in all years through. */
    public ChosenSchools admitProvince(String code, SchoolQuestion question, Faults others) {
        if (isReadable(code)) {
            check(code, question, others);
        }
        ChosenSchools chosen = question.read(others);
        admitProvince(code, others);
        return chosen;
    }

    /** Lets a question on all years of a province through. */
    public void admitProvince(String code, Faults others) {
        if (!ProvinceCode.exists(code)) {
            others.add(Fault.inParameter("code", "unknown-province", SeasonQuestion.PROVINCE));
        }
        others.throwAs(CommonProblems.INVALID_PARAMETERS);
        if (!caller.mayReadProvince(code)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(code);
        }
    }

    /** Lets a question on a year of a province through, or on all years where it names none. */
    public void admitProvince(String code, @Nullable SchoolYear year, Faults others) {
        admitProvince(code, others);
        if (year != null && !season.isKnown(SchoolFilter.all(code, year))) {
            throw SeasonProblems.NOTHING_COLLECTED.with(code, year);
        }
    }

    private void check(String provinceCode, SchoolQuestion question, Faults faults) {
        if (question.city != null && !places.hasCity(provinceCode, question.city)) {
            faults.add(Fault.inParameter("city", "unknown-city", CITY));
        }
        if (question.peerGroup != null && places.isForeign(provinceCode, question.peerGroup)) {
            faults.add(Fault.inParameter("peerGroup", "unknown-peer-group", SchoolQuestion.GROUP));
        }
    }
}
