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

    static boolean meets(List<Interval> readings, Count total) {
        for (Interval reading : readings) {
            if (total.range().meets(reading)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the parts may add up to for a total in this unit: alone, then with each further count alone and with all before
     * it; counts in other units, requests and parts of parts may be in the total or not.
     */
    List<Interval> readings(String unit, List<Count> parts, List<Count> further) {
        Sums included = new Sums(lexicon, unit);
        parts.forEach(included::add);
        Sums alone = included;
        List<Interval> readings = new ArrayList<>(included.choices());
        for (Count count : further) {
            readings.addAll(alone.with(count).choices());
            included = included.with(count);
            readings.addAll(included.choices());
        }
        return readings;
    }
}
