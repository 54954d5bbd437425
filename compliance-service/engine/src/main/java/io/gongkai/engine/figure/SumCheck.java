package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether parts make a total in any plausible reading. */
final class SumCheck {

    private static final int MOST_GROUPS = 6;

    private final BreakdownLexicon lexicon;

    SumCheck(BreakdownLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Tries the parts alone, then with each further count; counts in other units, requests and parts of parts may be in
     * the total or not.
     */
    boolean fits(Count total, List<Count> parts, List<Count> further) {
        Interval whole = Interval.of(total.quantity());
        List<Count> included = new ArrayList<>(parts);
        if (anyReading(whole, total, included)) {
            return true;
        }
        for (Count count : further) {
            List<Count> alone = new ArrayList<>(parts);
            alone.add(count);
            included.add(count);
            if (anyReading(whole, total, alone) || anyReading(whole, total, included)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyReading(Interval whole, Count total, List<Count> parts) {
        Interval base = Interval.ZERO;
        Map<String, Interval> groups = new LinkedHashMap<>();
        boolean nested = false;
        for (Count part : parts) {
            Interval value = Interval.of(part.quantity());
            nested = isNested(part, nested, part.equals(parts.get(0)));
            String group = group(total, part, nested);
            if (group.isEmpty()) {
                base = base.plus(value);
            } else {
                groups.merge(group, value, Interval::plus);
            }
        }
        return anyChoice(whole, base, groups.values());
    }

    /** Parts of a part: behind a second 其中, or in brackets, to their end. */
    private boolean isNested(Count part, boolean before, boolean first) {
        String join = part.join();
        if (first) {
            return false;
        }
        if (join.startsWith("(") || lexicon.nested.matcher(join).find()) {
            return true;
        }
        return before && join.indexOf(')') < 0 && join.indexOf(';') < 0 && join.indexOf('。') < 0;
    }

    /** What may be left out together; empty for what may not. */
    private String group(Count total, Count part, boolean nested) {
        if (nested) {
            return "nested" + part.quantity().start();
        }
        if (lexicon.requests.contains(part.metric())) {
            return part.metric();
        }
        return part.unit().equals(total.unit()) ? "" : part.unit();
    }

    private static boolean anyChoice(Interval whole, Interval base, Collection<Interval> groups) {
        List<Interval> sums = new ArrayList<>(List.of(base));
        int used = 0;
        for (Interval group : groups) {
            if (used++ < MOST_GROUPS) {
                for (int i = sums.size() - 1; i >= 0; i--) {
                    sums.add(sums.get(i).plus(group));
                }
            } else {
                sums.replaceAll(sum -> sum.plus(group));
            }
        }
        return sums.stream().anyMatch(whole::meets);
    }
}
