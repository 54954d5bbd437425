package io.gongkai.stats.trend;

import io.gongkai.stats.sql.Row.NumberTaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules found in the reports of a year; a school has one report a year, so that reports are schools.
 *
 * @param assessed number of reports
 */
record RuleCounts(long assessed, Map<String, Found> byRule) {

    static final RuleCounts NONE = new RuleCounts(0, Map.of());

    private static final Found NOTHING = new Found("", 0, 0);

    Found of(String rule) {
        return byRule.getOrDefault(rule, NOTHING);
    }

    /**
     * What one rule found.
     *
     * @param sample any report in which it found something
     */
    record Found(String sample, long schools, long findings) {

        private Found and(long inOneReport) {
            return new Found(sample, schools + 1, findings + inOneReport);
        }
    }

    /** Takes how many findings there are in each report, by rule. The database would open the counts at several times the cost. */
    static final class Counting implements NumberTaker {

        private final List<String> reports;
        private final Map<String, Found> found = new HashMap<>();

        Counting(List<String> reports) {
            this.reports = reports;
        }

        @Override
        public void take(int report, String rule, double findings) {
            found.put(
                    rule,
                    found.computeIfAbsent(rule, first -> new Found(reports.get(report), 0, 0))
                            .and((long) findings));
        }

        RuleCounts counts() {
            return new RuleCounts(reports.size(), Map.copyOf(found));
        }
    }
}
