package io.gongkai.engine.rule;

import io.gongkai.engine.assessment.Reading;

/** A check of one defect. Its class has the defect's name; its page is in {@code rule/<family>.yaml}. */
@FunctionalInterface
public interface Rule {

    /** Reports each occurrence of the defect; reports nothing where there is none. */
    void check(Reading reading, Findings findings);

    /** Whether all is there that the rule holds the report against; where not, the page's {@code needs} says what is missing. */
    default boolean canJudge(Reading reading) {
        return true;
    }
}
