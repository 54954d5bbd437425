package io.gongkai.stats.trend;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.trend.RuleCounts.Found;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rules found in the reports of some years, year beside year. */
final class RulesByYear {

    private final Map<SchoolYear, RuleCounts> years = new LinkedHashMap<>();
    private final SortedMap<String, String> samples = new TreeMap<>();

    /** Years without assessed reports are passed over. */
    RulesByYear(Map<SchoolYear, RuleCounts> counts) {
        counts.forEach((year, ofYear) -> {
            if (ofYear.assessed() > 0) {
                years.put(year, ofYear);
                ofYear.byRule().forEach((rule, found) -> samples.putIfAbsent(rule, found.sample()));
            }
        });
    }

    /** Reports of which each rule found something in at least one. */
    Set<String> samples() {
        return Set.copyOf(samples.values());
    }

    /** By rule and year; every rule in every year with assessed reports. */
    List<RuleTrend> trends(Map<String, String> names) {
        List<RuleTrend> trends = new ArrayList<>();
        samples.keySet()
                .forEach(rule -> years.forEach((year, all) -> {
                    Found found = all.of(rule);
                    trends.add(new RuleTrend(
                            rule,
                            names.getOrDefault(rule, rule),
                            year,
                            all.assessed(),
                            found.schools(),
                            Share.of(found.schools(), all.assessed()),
                            found.findings()));
                }));
        return trends;
    }
}
