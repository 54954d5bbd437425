package io.gongkai.engine.figure;

import org.jspecify.annotations.Nullable;

/**
 * A count as its clause states it.
 *
 * @param figure the count, by the name of what it counts
 * @param before what of the words before it names something
 * @param behind the words behind it from where a name may begin; empty where none does
 * @param cohort year of those whom it counts; null where none is named
 * @param school 校 or 院, as it calls the school; null where it does not
 * @param below whether it is less than the number: 不足1000条
 * @param sure whether it says that it is all of the year, or points back to what was told
 */
record Statement(
        FoundFigure figure,
        String before,
        String behind,
        @Nullable String cohort,
        @Nullable Character school,
        boolean below,
        boolean sure) {

    /** Whether all that it counts is named before it: 信息员42名. */
    boolean isNamedBefore() {
        return behind.isEmpty();
    }

    boolean isExact() {
        return !below && figure.qualifier() == Qualifier.EXACT;
    }

    /** The same, which may point back to a part of what is told elsewhere: 网上申请3件……3件申请均已答复. */
    Statement unsure() {
        return new Statement(figure, before, behind, cohort, school, below, false);
    }

    /** Whether it counts those of another year, or of a college where the other counts those of the school. */
    boolean isOfOthersThan(Statement other) {
        return cohort != null && other.cohort != null && !cohort.equals(other.cohort)
                || school != null && other.school != null && !school.equals(other.school);
    }
}
