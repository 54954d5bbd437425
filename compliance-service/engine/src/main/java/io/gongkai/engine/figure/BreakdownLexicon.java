package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tie parts to totals ({@code lexicon/breakdown.yaml}). */
final class BreakdownLexicon {

    private record Words(
            String version,
            String inside,
            String nested,
            String outside,
            String apart,
            String apartBehind,
            String regrouped,
            String partial,
            String partialBehind,
            String closing,
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
    record Thresholds(int fewestParts, double leastShare, double greatestShare, double near, int behind) {}

    final Pattern inside;
    final Pattern nested;
    final Pattern outside;
    final Pattern apart;
    final Pattern apartBehind;
    final Pattern regrouped;
    final Pattern partial;
    final Pattern partialBehind;
    final Pattern closing;
    final List<Set<String>> families;
    final Set<String> channels;
    final String total;
    final Set<String> stocks;
    final Set<String> requests;
    final Set<String> neverParts;
    final Thresholds thresholds;

    BreakdownLexicon(RuleData data) {
        Words words = data.read("/lexicon/breakdown.yaml", new TypeReference<>() {});
        inside = Pattern.compile(words.inside());
        nested = Pattern.compile(words.nested());
        outside = Pattern.compile(words.outside());
        apart = Pattern.compile(words.apart());
        apartBehind = Pattern.compile(words.apartBehind());
        regrouped = Pattern.compile(words.regrouped());
        partial = Pattern.compile(words.partial());
        partialBehind = Pattern.compile(words.partialBehind());
        closing = Pattern.compile(words.closing());
        families = words.families().stream().map(BreakdownLexicon::set).toList();
        channels = set(words.channels());
        total = words.total();
        stocks = set(words.stocks());
        requests = set(words.requests());
        neverParts = set(words.neverParts());
        thresholds = words.thresholds();
    }

    private static Set<String> set(String words) {
        return Set.of(words.split("\\|", -1));
    }

    boolean sameFamily(String unit, String other) {
        return unit.equals(other)
                || families.stream().anyMatch(family -> family.contains(unit) && family.contains(other));
    }
}
