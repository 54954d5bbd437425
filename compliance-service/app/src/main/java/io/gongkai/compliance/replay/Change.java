package io.gongkai.compliance.replay;

/**
 * Something that the candidate sees otherwise than the baseline.
 *
 * @param subject code of the rule or part, number of the item, name of the figure; empty for the verdict
 * @param before what the baseline says; empty where it says nothing
 * @param after what the candidate says; empty where it says nothing
 */
record Change(Kind kind, String subject, String before, String after) {

    static final String FOUND = "FOUND";

    enum Kind {
        RULE,
        PART,
        ITEM,
        FIGURE,
        VERDICT
    }

    /** Only the candidate has it. */
    static Change flagged(Kind kind, String subject) {
        return new Change(kind, subject, "", FOUND);
    }

    /** Only the baseline has it. */
    static Change cleared(Kind kind, String subject) {
        return new Change(kind, subject, FOUND, "");
    }
}
