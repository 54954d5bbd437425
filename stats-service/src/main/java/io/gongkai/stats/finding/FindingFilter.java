package io.gongkai.stats.finding;

import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** Which findings a question is about, the same for their counts and for their list; what is null narrows nothing. */
record FindingFilter(
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable Part part,
        @Nullable Integer item) {

    static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    /** What narrows the rows of {@code finding f}. */
    static final String NARROWED = """
            (:rule::text IS NULL OR f.rule = :rule)
               AND (:severity::text IS NULL OR f.severity = :severity)
               AND (:part::text IS NULL OR f.part = :part)
               AND (:item::integer IS NULL OR f.item = :item)
            """;

    Arguments argumentsWith(SchoolFilter asked) {
        return asked.arguments()
                .and("rule", rule)
                .and("severity", severity)
                .and("part", part)
                .and("item", item);
    }
}
