package io.gongkai.stats.vocabulary;

/** How a list item stands in a report, with what the school owes taken into account. */
public enum ItemStanding {
    /** The report names what was disclosed. */
    DISCLOSED,
    /** Only a vague or neighbouring notion. */
    PARTIAL,
    /** Only promised. */
    PLANNED_ONLY,
    /** Said not to have been done. */
    NEGATED,
    /** Nothing said of a required item. */
    NOT_MENTIONED,
    /** A required item that the report calls not applicable. */
    DECLARED_NOT_APPLICABLE,
    /** Nothing said of a conditional item, so that nobody knows whether it applies. */
    OPEN,
    /** Does not apply to the school. */
    NOT_APPLICABLE;

    /**
     * A conditional item is owed where the report shows that the fact exists; silence leaves that open and is not held
     * against the school.
     */
    public static ItemStanding of(ItemStatus status, Applicability applicability) {
        return switch (applicability) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case REQUIRED -> ofRequired(status);
            case CONDITIONAL ->
                switch (status) {
                    case NONE -> OPEN;
                    case NEGATED, NOT_APPLICABLE -> NOT_APPLICABLE;
                    case EXPLICIT, PARTIAL, PLANNED_ONLY -> ofRequired(status);
                };
        };
    }

    private static ItemStanding ofRequired(ItemStatus status) {
        return switch (status) {
            case EXPLICIT -> DISCLOSED;
            case PARTIAL -> PARTIAL;
            case PLANNED_ONLY -> PLANNED_ONLY;
            case NEGATED -> NEGATED;
            case NONE -> NOT_MENTIONED;
            case NOT_APPLICABLE -> DECLARED_NOT_APPLICABLE;
        };
    }

    /** Whether the school owes the item: what a share of disclosed items is a share of. */
    public boolean isApplicable() {
        return this != OPEN && this != NOT_APPLICABLE;
    }
}
