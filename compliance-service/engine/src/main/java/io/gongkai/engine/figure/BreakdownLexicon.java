package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tie parts to totals ({@code lexicon/breakdown.yaml}). */
final class BreakdownLexicon {

    private record Words(
            String version,
            String inside,
            String remainder,
            String nested,
            String outside,
            String apart,
            String apartBehind,
            String regrouped,
            String partial,
            String partialBehind,
            String closing,
            String above,
            List<String> families,
            String channels,
            String total,
            String stocks,
            String requests,
            String neverParts,
            Thresholds thresholds) {}

    /**
     * When parts are held against a total, and how sure a difference is.
     *
     * @param fewestParts with fewer there is nothing to add up
     * @param leastShare parts that make less of the total are no list of all its parts
     * @param greatestShare parts that make more of it belong to another total
     * @param near from this share on (and up to its inverse) the parts are meant to be all
     * @param behind characters behind the last part in which 等 may stand
     */
    record Thresholds(int fewestParts, double leastShare, double greatestShare, double near, int behind) {

        Thresholds {
            DataCheck.start()
                    .atLeast(1, "fewestParts", fewestParts)
                    .share("leastShare", leastShare)
                    .atLeast(1, "greatestShare", greatestShare)
                    .share("near", near)
                    .atLeast(0, "behind", behind)
                    .end();
        }
    }

    final Phrase inside;
    final Phrase remainder;
    final Phrase nested;
    final Phrase outside;
    final Phrase apart;
    final Phrase apartBehind;
    final Phrase regrouped;
    final Phrase partial;
    final Phrase partialBehind;
    final Phrase closing;
    final Phrase above;
    /** Any of those that tell how a count stands to the one before it. */
    final Phrase joining;

    /** By unit, all that are of a family with it. */
    private final Map<String, Set<String>> relatives = new HashMap<>();

    final Set<String> channels;
    final String total;
    final Set<String> stocks;
    final Set<String> requests;
    final Set<String> neverParts;
    final Thresholds thresholds;

    BreakdownLexicon(RuleData data) {
        Words words = data.read("/lexicon/breakdown.yaml", new TypeReference<>() {});
        inside = Phrase.of(words.inside());
        remainder = Phrase.of(words.remainder());
        nested = Phrase.of(words.nested());
        outside = Phrase.of(words.outside());
        apart = Phrase.of(words.apart());
        apartBehind = Phrase.of(words.apartBehind());
        regrouped = Phrase.of(words.regrouped());
        partial = Phrase.of(words.partial());
        partialBehind = Phrase.of(words.partialBehind());
        closing = Phrase.of(words.closing());
        above = Phrase.of(words.above());
        joining = Phrase.anyOf(List.of(
                words.inside(),
                words.nested(),
                words.outside(),
                words.apart(),
                words.regrouped(),
                words.partial(),
                words.closing()));
        words.families().stream().map(BreakdownLexicon::set).forEach(this::relate);
        channels = set(words.channels());
        total = words.total();
        stocks = set(words.stocks());
        requests = set(words.requests());
        neverParts = set(words.neverParts());
        thresholds = words.thresholds();
    }

    private void relate(Set<String> family) {
        family.forEach(
                unit -> relatives.computeIfAbsent(unit, u -> new HashSet<>()).addAll(family));
    }

    private static Set<String> set(String words) {
        return Set.of(words.split("\\|", -1));
    }

    boolean sameFamily(String unit, String other) {
        return unit.equals(other) || relatives.getOrDefault(unit, Set.of()).contains(other);
    }

    boolean isOfFamily(String unit, Set<String> units) {
        return units.contains(unit) || !Collections.disjoint(units, relatives.getOrDefault(unit, Set.of()));
    }
}
