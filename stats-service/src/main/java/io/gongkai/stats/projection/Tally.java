package io.gongkai.stats.projection;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.event.Assessment;
import io.gongkai.stats.measure.MeasuredValue;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Severity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What every comparison of a report asks for, counted once. */
record Tally(
        long partsApplicable,
        long partsCovered,
        long itemsApplicable,
        long itemsDisclosed,
        long mustFix,
        long explain,
        long hint,
        @Nullable BigDecimal students,
        SortedMap<String, Long> rules,
        Map<String, BigDecimal> stated,
        Map<ItemStanding, List<Integer>> items) {

    /** Students who entered or left in the year, the most reliable count first. */
    private static final List<String> COHORT = List.of("admissions_registered", "admissions_actual", "graduates");

    static Tally of(Assessment assessment, List<MeasuredValue> values) {
        return new Tally(
                count(assessment.sections(), section -> section.status().isApplicable()),
                count(assessment.sections(), section -> section.status().isCovered()),
                count(assessment.items(), item -> standing(item).isApplicable()),
                count(assessment.items(), item -> standing(item) == ItemStanding.DISCLOSED),
                count(assessment.findings(), finding -> finding.severity() == Severity.MUST_FIX),
                count(assessment.findings(), finding -> finding.severity() == Severity.EXPLAIN),
                count(assessment.findings(), finding -> finding.severity() == Severity.HINT),
                students(values),
                rules(assessment.findings()),
                stated(values),
                items(assessment.items()));
    }

    /** How often each rule found something in the report. */
    private static SortedMap<String, Long> rules(List<Assessment.Finding> findings) {
        return findings.stream().collect(groupingBy(Assessment.Finding::rule, TreeMap::new, counting()));
    }

    private static Map<String, BigDecimal> stated(List<MeasuredValue> values) {
        return values.stream().collect(toMap(MeasuredValue::metric, MeasuredValue::value));
    }

    /** The numbers of the list items that stand so, in rising order. */
    private static Map<ItemStanding, List<Integer>> items(List<Assessment.Item> items) {
        return items.stream()
                .sorted(comparing(Assessment.Item::number))
                .collect(groupingBy(
                        Tally::standing,
                        () -> new EnumMap<>(ItemStanding.class),
                        mapping(Assessment.Item::number, toList())));
    }

    private static ItemStanding standing(Assessment.Item item) {
        return ItemStanding.of(item.status(), item.applicability());
    }

    private static <T> long count(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    private static @Nullable BigDecimal students(List<MeasuredValue> values) {
        return COHORT.stream()
                .flatMap(
                        metric -> values.stream().filter(value -> value.metric().equals(metric)))
                .map(MeasuredValue::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
