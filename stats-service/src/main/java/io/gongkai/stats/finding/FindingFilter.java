package io.gongkai.stats.finding;

import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which findings a question is about, the same for their counts and for their list; what is null narrows nothing. */
record FindingFilter(
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable Part part,
        @Nullable Integer item) {

    static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    /**
     * What narrows the rows of {@code finding f}: only what is asked for, since a plan for any value expects hardly a row of what
     * may be left out.
     */
    String condition() {
        String asked = Stream.of(
                        rule == null ? "" : "f.rule = :rule",
                        severity == null ? "" : "f.severity = :severity",
                        part == null ? "" : "f.part = :part",
                        item == null ? "" : "f.item = :item")
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" AND "));
        return asked.isEmpty() ? "true" : asked;
    }

    Arguments argumentsWith(SchoolFilter asked) {
        return asked.arguments()
                .and("rule", rule)
                .and("severity", severity)
                .and("part", part)
                .and("item", item);
    }
}
