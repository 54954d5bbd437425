package io.gongkai.engine.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that people need to know of a rule ({@code rule/<family>.yaml}).
 *
 * @param code stable public code, never reused
 * @param name the defect; also the name of the class
 * @param otherwise when a finding has another severity than this; null where none has
 * @param title the defect in a few words
 * @param description what is checked and how
 * @param message what a finding says, with {operands}
 * @param remedy what would clear it, with {operands}
 * @param legalBasis article or notice
 * @param needs what is said where the rule cannot judge a report; null where it always can
 * @param given what the examples assume beside their text; null where nothing
 * @param givenRight the same for the right example; null where the same as for the wrong one
 * @param wrong a report, or some of it, that the rule reports
 * @param right the same, mended
 */
public record RuleInfo(
        String code,
        String name,
        Severity severity,
        @Nullable Message otherwise,
        Message title,
        Message description,
        Message message,
        Message remedy,
        String legalBasis,
        @Nullable Message needs,
        @Nullable Given given,
        @Nullable Given givenRight,
        String wrong,
        String right) {

    /** What the right example assumes beside its text. */
    public @Nullable Given mended() {
        return givenRight == null ? given : givenRight;
    }

    /**
     * What is known of the report in the examples; where null, as for an ordinary one of 2021-2022.
     *
     * @param schoolName registered name
     * @param submittedOn day of submission
     * @param dueOn last day on time
     * @param lastYear the school's own report of the year before
     * @param otherSchool the report of another school
     */
    public record Given(
            @Nullable String schoolName,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate dueOn,
            @Nullable String lastYear,
            @Nullable String otherSchool) {}
}
