package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
            String ofShare,
            String pointing,
            String regrouped,
            String again,
            String named,
            String partial,
            String partialBehind,
            String opposites,
            String beyondOpposites,
            String classes,
            String exhausted,
            String overlap,
            String composedOf,
            String composed,
            String oftenPartial,
            String attributes,
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
    final Phrase apartBehind;
    final Phrase ofShare;
    final Phrase pointing;
    final Phrase partialBehind;
    final Set<String> opposites;
    final Phrase beyondOpposites;
    final Phrase classes;
    final Phrase exhausted;
    final Phrase overlap;
    final Phrase composedOf;
    final Phrase composed;
    final Set<String> oftenPartial;
    final Set<String> attributes;
    /** The words of each tie that words alone make. */
    final Map<Tie, Phrase> ties = new EnumMap<>(Tie.class);
    /** Any of those, or what opens parts. */
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
        apartBehind = Phrase.of(words.apartBehind());
        ofShare = Phrase.of(words.ofShare());
        pointing = Phrase.of(words.pointing());
        partialBehind = Phrase.of(words.partialBehind());
        opposites = set(words.opposites());
        beyondOpposites = Phrase.of(words.beyondOpposites());
        classes = Phrase.of(words.classes());
        exhausted = Phrase.of(words.exhausted());
        overlap = Phrase.of(words.overlap());
        composedOf = Phrase.of(words.composedOf());
        composed = Phrase.of(words.composed());
        oftenPartial = set(words.oftenPartial());
        attributes = set(words.attributes());
        Map<Tie, String> told = Map.of(
                Tie.NESTED, words.nested(),
                Tie.OUTSIDE, words.outside(),
                Tie.APART, words.apart(),
                Tie.REGROUPED, words.regrouped(),
                Tie.AGAIN, words.again(),
                Tie.NAMED, words.named(),
                Tie.PARTIAL, words.partial(),
                Tie.CLOSING, words.closing(),
                Tie.ABOVE, words.above());
        told.forEach((tie, expression) -> ties.put(tie, Phrase.of(expression)));
        List<String> all = new ArrayList<>(told.values());
        all.add(words.inside());
        joining = Phrase.anyOf(all);
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
