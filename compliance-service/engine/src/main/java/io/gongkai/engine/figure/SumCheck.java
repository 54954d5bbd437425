package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.List;

/** Whether parts make a total in any plausible reading. */
final class SumCheck {

    private final BreakdownLexicon lexicon;

    SumCheck(BreakdownLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean fits(Count total, List<Count> parts) {
        return meets(readings(total.unit(), parts, List.of()), total);
    }

    /** Whether some of the parts, from the second or a later one to the end, make the total without those before. */
    boolean fitsWithoutFirst(Count total, List<Count> parts) {
        Sums all = new Sums(lexicon, total.unit());
        List<Boolean> certain = parts.stream().map(all::add).toList();
        Interval least = Interval.ZERO;
        for (int from = parts.size() - 1; from > 0; from--) {
            least = certain.get(from) ? least.plus(parts.get(from).range()) : least;
            if (least.isAbove(total.range())) {
                return false;
            }
            if (from < parts.size() - 1 && fits(total, parts.subList(from, parts.size()))) {
                return true;
            }
        }
        return false;
    }

    static boolean meets(List<Choices> readings, Count total) {
        for (Choices reading : readings) {
            if (reading.meet(total.range())) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the parts may add up to for a total in this unit: alone, then with each further count alone and with all before
     * it; counts in other units, requests and parts of parts may be in the total or not.
     */
    List<Choices> readings(String unit, List<Count> parts, List<Count> further) {
        Sums included = new Sums(lexicon, unit);
        parts.forEach(included::add);
        Sums alone = included;
        List<Choices> readings = new ArrayList<>(List.of(included.choices()));
        for (Count count : further) {
            readings.add(alone.with(count).choices());
            included = included.with(count);
            readings.add(included.choices());
        }
        return readings;
    }
}
