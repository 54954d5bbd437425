package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toSet;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.sql.Row.NumberTaker;
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
    private final Map<String, Rule> rules = new HashMap<>();

    /** Takes the reports of a year and then how many findings there are in each, by rule. */
    NumberTaker of(SchoolYear year, List<String> reports) {
        assessed.put(year, (long) reports.size());
        return (report, code, findings) -> {
            Rule rule = rules.computeIfAbsent(code, first -> new Rule(reports.get(report), new HashMap<>()));
            rule.years.computeIfAbsent(year, first -> new Found()).add((long) findings);
        };
    }

    /** Reports of which each rule found something in at least one. */
    Set<String> samples() {
        return rules.values().stream().map(Rule::sample).collect(toSet());
    }

    /** By rule and year; every rule in every year with assessed reports. */
    List<RuleTrend> trends(Map<String, String> names) {
        List<RuleTrend> trends = new ArrayList<>();
        new TreeMap<>(rules)
                .forEach((code, rule) -> assessed.forEach((year, reports) -> {
                    Found found = rule.years.getOrDefault(year, new Found());
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
    private record Rule(String sample, Map<SchoolYear, Found> years) {}

    private static final class Found {

        private long schools;
        private long findings;

        void add(long inOneReport) {
            schools++;
            findings += inOneReport;
        }
    }
}
