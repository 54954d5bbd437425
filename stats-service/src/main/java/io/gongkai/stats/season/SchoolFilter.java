package io.gongkai.stats.season;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.SchoolYear;

/** The schools of a province and the year that a question is about. */
public record SchoolFilter(String provinceCode, SchoolYear year, ChosenSchools schools) {

    /** A common table expression {@code chosen} with the standing of the schools asked for. */
    public static final String CHOSEN = """
            WITH chosen AS (
                SELECT *
                  FROM standing(:province, :year)
                 WHERE\s""" + ChosenSchools.NARROWED + ")\n";

    public static SchoolFilter all(String provinceCode, SchoolYear year) {
        return new SchoolFilter(provinceCode, year, ChosenSchools.ALL);
    }

    public SchoolFilter only(ChosenSchools chosen) {
        return new SchoolFilter(provinceCode, year, chosen);
    }

    public SchoolFilter in(SchoolYear other) {
        return new SchoolFilter(provinceCode, other, schools);
    }

    public Arguments arguments() {
        return schools.addTo(Arguments.with("province", provinceCode).and("year", year));
    }
}
