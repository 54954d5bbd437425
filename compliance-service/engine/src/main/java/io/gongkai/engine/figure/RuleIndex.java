package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the few metrics that a quantity can be of, by its unit and the concepts of its lead, without asking all. */
final class RuleIndex {

    private static final BitSet NONE = new BitSet();

    /** Rules of one unit, by their places in the lexicon. */
    private static final class OfUnit {

        private final BitSet always = new BitSet();
        private final Map<String, BitSet> byConcept = new HashMap<>();

        private void add(MetricRule rule, int place) {
            if (rule.by().isEmpty()) {
                always.set(place);
            }
            rule.by()
                    .forEach(concept -> byConcept
                            .computeIfAbsent(concept, c -> new BitSet())
                            .set(place));
        }
    }

    private final List<MetricRule> rules;
    private final Map<String, OfUnit> byUnit = new HashMap<>();

    RuleIndex(List<MetricRule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            MetricRule rule = rules.get(i);
            int place = i;
            rule.units()
                    .forEach(unit ->
                            byUnit.computeIfAbsent(unit, u -> new OfUnit()).add(rule, place));
        }
    }

    /** In the order of the lexicon. */
    List<MetricRule> candidates(Setting setting) {
        OfUnit ofUnit = byUnit.get(setting.quantity().unit());
        if (ofUnit == null) {
            return List.of();
        }
        BitSet places = (BitSet) ofUnit.always.clone();
        for (Clue clue : setting.leadClues()) {
            places.or(ofUnit.byConcept.getOrDefault(clue.concept(), NONE));
        }
        List<MetricRule> candidates = new ArrayList<>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            candidates.add(rules.get(place));
        }
        return candidates;
    }
}
