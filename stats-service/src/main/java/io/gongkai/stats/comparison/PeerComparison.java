package io.gongkai.stats.comparison;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.MeasureKind;
import io.gongkai.stats.measure.Quantile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schools of one peer group: where each stands among them, what stands out, and how their values lie. One reading of the
 * schools gives all of it; the database would read them a second time for the distribution and sort them three times for the
 * places.
 */
final class PeerComparison {

    private final Measure measure;
    private final List<ComparedSchool> schools;
    private final List<BigDecimal> sorted;

    /** Takes all schools of the group, those without a value too. */
    PeerComparison(Measure measure, List<ComparedSchool> schools) {
        this.measure = measure;
        this.schools = schools;
        this.sorted = schools.stream()
                .map(ComparedSchool::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Each school with its place and what stands out. */
    List<ComparedSchool> placed() {
        Outliers outliers = new Outliers(measure, schools);
        SortedMap<BigDecimal, Place> places = places();
        return schools.stream()
                .map(school -> school.placed(
                        school.value() == null ? null : places.get(school.value()), sorted.size(), outliers.of(school)))
                .toList();
    }

    /** By value, whatever its number of decimals. */
    private SortedMap<BigDecimal, Place> places() {
        NavigableMap<BigDecimal, Integer> schoolsByValue = new TreeMap<>();
        sorted.forEach(value -> schoolsByValue.merge(value, 1, Integer::sum));
        SortedMap<BigDecimal, Place> places = new TreeMap<>();
        int greater = 0;
        for (Map.Entry<BigDecimal, Integer> tied :
                schoolsByValue.descendingMap().entrySet()) {
            places.put(tied.getKey(), new Place(1 + greater, tied.getValue()));
            greater += tied.getValue();
        }
        return places;
    }

    Distribution distribution() {
        boolean stated = !sorted.isEmpty();
        return new Distribution(
                schools.get(0).group(),
                schools.size(),
                schools.stream().filter(school -> school.reportId() != null).count(),
                sorted.size(),
                stated && measure.kind() != MeasureKind.RATE
                        ? sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                stated ? sorted.get(0) : null,
                Quantile.of(sorted, 0.25),
                Quantile.of(sorted, 0.5),
                Quantile.of(sorted, 0.75),
                stated ? sorted.get(sorted.size() - 1) : null,
                Histogram.of(sorted));
    }

    /**
     * A place among the peers that state a value, the greatest first.
     *
     * @param tied schools that share it
     */
    record Place(int rank, int tied) {}
}
