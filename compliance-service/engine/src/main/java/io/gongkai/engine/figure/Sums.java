package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counts add up to while they are added one by one: some certainly, some perhaps. */
final class Sums {

    private static final int MOST_GROUPS = 6;

    private final BreakdownLexicon lexicon;
    /** Unit of the total. */
    private final String unit;

    private Interval certain = Interval.ZERO;
    private boolean empty = true;
    private boolean nested;
    /** What may be in the total or not, together with its like. */
    private final Map<String, Interval> groups;

    Sums(BreakdownLexicon lexicon, String unit) {
        this.lexicon = lexicon;
        this.unit = unit;
        this.groups = new LinkedHashMap<>();
    }

    private Sums(Sums other) {
        lexicon = other.lexicon;
        unit = other.unit;
        certain = other.certain;
        empty = other.empty;
        nested = other.nested;
        groups = new LinkedHashMap<>(other.groups);
    }

    /** The same with one count more. */
    Sums with(Count part) {
        Sums sums = new Sums(this);
        sums.add(part);
        return sums;
    }

    void add(Count part) {
        nested = isNested(part);
        empty = false;
        String group = group(part);
        if (group.isEmpty()) {
            certain = certain.plus(part.range());
        } else {
            groups.merge(group, part.range(), Interval::plus);
        }
    }

    /** Parts of a part: behind a second 其中, or in brackets, to their end. */
    private boolean isNested(Count part) {
        Join join = part.join();
        return !empty && (join.bracketed() || join.nested() || nested && !join.ending());
    }

    /** What may be left out together; empty for what may not. */
    private String group(Count part) {
        if (nested) {
            return "nested" + part.quantity().start();
        }
        if (lexicon.requests.contains(part.metric())) {
            return part.metric();
        }
        return part.unit().equals(unit) ? "" : part.unit();
    }

    /** With each choice of the first few groups; of more, the rest counts as certain, so that the choices stay few. */
    List<Interval> choices() {
        Interval least = certain;
        List<Interval> optional = new ArrayList<>();
        for (Interval group : groups.values()) {
            if (optional.size() < MOST_GROUPS) {
                optional.add(group);
            } else {
                least = least.plus(group);
            }
        }
        List<Interval> sums = new ArrayList<>(List.of(least));
        for (Interval group : optional) {
            for (int i = sums.size() - 1; i >= 0; i--) {
                sums.add(sums.get(i).plus(group));
            }
        }
        return sums;
    }
}
