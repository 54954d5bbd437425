package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What counts add up to while they are added one by one: some certainly, some perhaps. */
final class Sums {

    private final BreakdownLexicon lexicon;
    /** Unit of the total. */
    private final String unit;

    private Interval certain = Interval.ZERO;
    private boolean empty = true;
    private boolean nested;
    /** What may be in the total or not, each together with its like. */
    private final List<Interval> optional;
    /** Where a group of the like stands among the optional. */
    private final Map<String, Integer> groups;

    Sums(BreakdownLexicon lexicon, String unit) {
        this.lexicon = lexicon;
        this.unit = unit;
        this.optional = new ArrayList<>();
        this.groups = new HashMap<>();
    }

    private Sums(Sums other) {
        lexicon = other.lexicon;
        unit = other.unit;
        certain = other.certain;
        empty = other.empty;
        nested = other.nested;
        optional = new ArrayList<>(other.optional);
        groups = new HashMap<>(other.groups);
    }

    /** The same with one count more. */
    Sums with(Count part) {
        Sums sums = new Sums(this);
        sums.add(part);
        return sums;
    }

    /** Whether it is in the sum for certain; then it is in that of the later counts alone too. */
    boolean add(Count part) {
        nested = isNested(part);
        empty = false;
        if (nested) {
            optional.add(part.range());
            return false;
        }
        String group = group(part);
        if (group.isEmpty()) {
            certain = certain.plus(part.range());
        } else {
            addTo(group, part.range());
        }
        return group.isEmpty();
    }

    private void addTo(String group, Interval range) {
        Integer known = groups.putIfAbsent(group, optional.size());
        if (known == null) {
            optional.add(range);
        } else {
            optional.set(known, optional.get(known).plus(range));
        }
    }

    /** Parts of a part: behind a second 其中, or in brackets, to their end. */
    private boolean isNested(Count part) {
        Join join = part.join();
        return !empty && (join.is(Tie.BRACKETED) || join.is(Tie.NESTED) || nested && !join.is(Tie.ENDING));
    }

    /** What may be left out together; empty for what may not. */
    private String group(Count part) {
        if (lexicon.requests.contains(part.metric())) {
            return part.metric();
        }
        return part.unit().equals(unit) ? "" : part.unit();
    }

    Choices choices() {
        return new Choices(certain, optional);
    }
}
