package io.gongkai.compliance.replay;

import io.gongkai.compliance.replay.Change.Kind;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Figure;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Item;
import io.gongkai.engine.assessment.Assessment.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two assessments of one report.
 *
 * @param flagged findings of the candidate alone
 * @param cleared findings of the baseline alone
 * @param changes all differences, each as often as it occurs
 */
record Comparison(List<Finding> flagged, List<Finding> cleared, List<Change> changes) {

    static Comparison of(Assessment before, Assessment after) {
        List<Finding> flagged = lacking(after.findings(), before.findings(), Comparison::key);
        List<Finding> cleared = lacking(before.findings(), after.findings(), Comparison::key);
        List<Change> changes = new ArrayList<>();
        flagged.forEach(finding -> changes.add(Change.flagged(Kind.RULE, finding.rule())));
        cleared.forEach(finding -> changes.add(Change.cleared(Kind.RULE, finding.rule())));
        figures(before.figures(), after.figures(), changes);
        statuses(Kind.PART, partStatuses(before), partStatuses(after), changes);
        statuses(Kind.ITEM, itemStatuses(before), itemStatuses(after), changes);
        statuses(
                Kind.VERDICT,
                Map.of("", before.verdict().name()),
                Map.of("", after.verdict().name()),
                changes);
        return new Comparison(flagged, cleared, changes);
    }

    /** Two findings are the same where they speak of the same place; their words may differ. */
    private static List<?> key(Finding finding) {
        List<List<Integer>> places = finding.evidence().stream()
                .map(quote -> List.of(quote.start(), quote.end()))
                .toList();
        return List.of(finding.rule(), String.valueOf(finding.part()), String.valueOf(finding.item()), places);
    }

    private static List<?> key(Figure figure) {
        return List.of(figure.metric(), figure.value().stripTrailingZeros(), figure.unit(), figure.qualifier());
    }

    private static void figures(List<Figure> before, List<Figure> after, List<Change> changes) {
        lacking(after, before, Comparison::key)
                .forEach(figure -> changes.add(Change.flagged(Kind.FIGURE, figure.metric())));
        lacking(before, after, Comparison::key)
                .forEach(figure -> changes.add(Change.cleared(Kind.FIGURE, figure.metric())));
    }

    private static Map<String, String> partStatuses(Assessment assessment) {
        return assessment.sections().stream()
                .collect(Collectors.toMap(section -> section.code().name(), Comparison::status));
    }

    private static Map<String, String> itemStatuses(Assessment assessment) {
        return assessment.items().stream()
                .collect(Collectors.toMap(item -> Integer.toString(item.number()), Comparison::status));
    }

    private static String status(Section section) {
        return section.status().name();
    }

    private static String status(Item item) {
        return item.status().name();
    }

    /** A candidate's catalogue may have more or fewer items than the baseline's. */
    private static void statuses(
            Kind kind, Map<String, String> before, Map<String, String> after, List<Change> changes) {
        before.forEach((subject, status) -> {
            String now = after.getOrDefault(subject, "");
            if (!now.equals(status)) {
                changes.add(new Change(kind, subject, status, now));
            }
        });
        after.forEach((subject, status) -> {
            if (!before.containsKey(subject)) {
                changes.add(new Change(kind, subject, "", status));
            }
        });
    }

    /** Those of the first list that the second lacks; what occurs twice must occur twice there too. */
    private static <T> List<T> lacking(List<T> all, List<T> others, Function<T, List<?>> key) {
        Map<List<?>, Long> left = others.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        return all.stream()
                .filter(each -> left.merge(key.apply(each), -1L, Long::sum) < 0)
                .toList();
    }
}
