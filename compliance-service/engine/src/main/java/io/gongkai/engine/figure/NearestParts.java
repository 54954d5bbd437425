package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.List;

/** Chooses, of counts that may be the parts of a total, those that come nearest to it, where none make it. */
final class NearestParts {

    private NearestParts() {}

    /** A list may go on behind semicolons: the stretch that comes nearest to the total is meant. */
    static List<Count> of(Count total, List<Count> first, List<Count> further, BreakdownLexicon lexicon) {
        List<Count> longer = new ArrayList<>(first);
        int best = first.size();
        double sum = sum(first);
        double nearest = off(total, sum);
        for (Count count : further) {
            boolean goesOn = count.sentence() == first.get(0).sentence()
                    && lexicon.sameFamily(count.unit(), total.unit())
                    && !count.join().is(Tie.OUTSIDE)
                    && !count.join().is(Tie.PARTIAL);
            if (!goesOn) {
                break;
            }
            longer.add(count);
            sum += value(count);
            if (off(total, sum) < nearest) {
                nearest = off(total, sum);
                best = longer.size();
            }
        }
        return longer.subList(0, best);
    }

    /** Only the parts in the total's own unit, where they come nearer than with those in others: 共5场，其中…3场，…486人次. */
    static List<Count> inOwnUnit(Count total, List<Count> parts, int fewest) {
        List<Count> own =
                parts.stream().filter(part -> part.unit().equals(total.unit())).toList();
        return own.size() >= fewest && off(total, sum(own)) < off(total, sum(parts)) ? own : parts;
    }

    /** What the parts make of the total, 1 being all of it. */
    static double share(Count total, List<Count> parts) {
        return share(total, sum(parts));
    }

    private static double share(Count total, double sum) {
        double whole = value(total);
        return whole == 0 ? Double.MAX_VALUE : sum / whole;
    }

    private static double off(Count total, double sum) {
        return Math.abs(1 - share(total, sum));
    }

    private static double sum(List<Count> parts) {
        return parts.stream().mapToDouble(NearestParts::value).sum();
    }

    private static double value(Count count) {
        return count.quantity().value().doubleValue();
    }
}
