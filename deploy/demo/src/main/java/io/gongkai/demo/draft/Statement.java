package io.gongkai.demo.draft;

import java.math.BigDecimal;
import java.util.List;

/** Something that is true of a report because of what stands at a place. */
public sealed interface Statement {

    record Item(int number, ItemStatus status) implements Statement {}

    /** The value in full: 2.3万 is 23000. */
    record Figure(String metric, BigDecimal value, boolean optional) implements Statement {}

    /** What can be reckoned, and whether it comes out. */
    record Claim(String kind, boolean holds) implements Statement {}

    /** The first and last day that the report says it covers. */
    record Period(String start, String end) implements Statement {}

    /** What the introduction promises. */
    record Announcement(int count, List<String> parts) implements Statement {}

    /** Two rows of the table lead to this address. */
    record DuplicateLink(String address) implements Statement {}

    /** The heading of a part. */
    record Heading(String part, String status) implements Statement {}
}
