package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toSet;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what rules found in the reports of some years; a school has one report a year, so that reports are schools. The
 * database would open the counts of every report at several times the cost.
 */
final class RuleCounts {

    private final SortedMap<SchoolYear, Long> assessed = new TreeMap<>(Comparator.comparing(SchoolYear::startYear));
    private final SortedMap<String, Rule> rules = new TreeMap<>();

    /** Takes the reports of a year and how many findings there are in each, by rule. */
    void add(SchoolYear year, List<String> reports, List<Map<String, Double>> findings) {
        assessed.put(year, (long) reports.size());
        for (int i = 0; i < reports.size(); i++) {
            String report = reports.get(i);
            findings.get(i)
                    .forEach((code, times) -> rules.computeIfAbsent(code, first -> new Rule(report))
                            .add(year, times.longValue()));
        }
    }

    /** Reports of which each rule found something in at least one. */
    Set<String> samples() {
        return rules.values().stream().map(Rule::sample).collect(toSet());
    }

    /** By rule and year; every rule in every year with assessed reports. */
    List<RuleTrend> trends(Map<String, String> names) {
        List<RuleTrend> trends = new ArrayList<>();
        rules.forEach((code, rule) -> assessed.forEach((year, reports) -> {
            Found found = rule.years.getOrDefault(year, Found.NOTHING);
            trends.add(new RuleTrend(
                    code,
                    names.getOrDefault(code, code),
                    year,
                    reports,
                    found.schools,
                    Share.of(found.schools, reports),
                    found.findings));
        }));
        return trends;
    }

    /** @param sample any report in which it found something */
    private record Rule(String sample, Map<SchoolYear, Found> years) {

        Rule(String sample) {
            this(sample, new HashMap<>());
        }

        void add(SchoolYear year, long findings) {
            years.merge(year, new Found(1, findings), Found::plus);
        }
    }

    private record Found(long schools, long findings) {

        static final Found NOTHING = new Found(0, 0);

        Found plus(Found other) {
            return new Found(schools + other.schools, findings + other.findings);
        }
    }
}
