package io.gongkai.stats.completeness;

import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStatus;

/** How many reports say the same of an item that applies to them in the same way. */
record ItemCount(int item, ItemStatus status, Applicability applicability, long reports) {

    /**
     * Whether the item is owed. A conditional item is owed where the report shows that the fact exists; silence leaves
     * that open and is not held against the school.
     */
    boolean isApplicable() {
        return switch (applicability) {
            case REQUIRED -> true;
            case NOT_APPLICABLE -> false;
            case CONDITIONAL ->
                status == ItemStatus.EXPLICIT || status == ItemStatus.PARTIAL || status == ItemStatus.PLANNED_ONLY;
        };
    }

    /** Whether nothing tells if the fact exists that the item is about. */
    boolean isOpen() {
        return applicability == Applicability.CONDITIONAL && status == ItemStatus.NONE;
    }
}
