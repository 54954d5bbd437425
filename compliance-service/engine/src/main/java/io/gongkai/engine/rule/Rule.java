package io.gongkai.engine.rule;

import io.gongkai.engine.assessment.Reading;

/** A check of one defect. Its class has the defect's name; its page is in {@code rule/<family>.yaml}. */
@FunctionalInterface
public interface Rule {

    /** Reports each occurrence of the defect; reports nothing where there is none. */
    void check(Reading reading, Findings findings);
}
