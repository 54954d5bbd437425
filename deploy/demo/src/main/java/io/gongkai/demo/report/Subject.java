package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Voice;
import io.gongkai.demo.school.School;

/**
 * Whom and when a report is about.
 *
 * @param firstYear calendar year in which the school year begins
 * @param yearsPassed since the first school year of the province
 * @param voice in whose words; another's where the report is copied
 * @param speaker whose list items it names: its own, or those of the school it is copied from
 */
public record Subject(long seed, School school, int firstYear, int yearsPassed, Voice voice, School speaker) {

    public String academicYear() {
        return firstYear + "-" + (firstYear + 1);
    }
}
