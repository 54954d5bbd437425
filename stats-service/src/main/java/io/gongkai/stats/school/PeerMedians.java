package io.gongkai.stats.school;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies in the middle of each metric among the schools of a type and province in one year. */
record PeerMedians(Map<String, PeerMedian> byMetric) {

    static final PeerMedians NONE = new PeerMedians(Map.of());

    private static final PeerMedian UNSTATED = new PeerMedian(null, 0);

    PeerMedian of(String metric) {
        return byMetric.getOrDefault(metric, UNSTATED);
    }

    /**
     * Among the schools that state a value.
     *
     * @param median to six decimals; null where nobody states a value, as for the moment in which a report is assessed
     * @param count number of the schools
     */
    record PeerMedian(@Nullable BigDecimal median, long count) {}
}
