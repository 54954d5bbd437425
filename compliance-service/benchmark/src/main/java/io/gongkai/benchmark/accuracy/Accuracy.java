package io.gongkai.benchmark.accuracy;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Section;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the engine found against what people found, over any number of reports. */
final class Accuracy {

    private static final Set<PartStatus> ABSENT = Set.of(PartStatus.MISSING, PartStatus.NOT_REQUIRED);

    private final Map<PartCode, Tally> parts = new TreeMap<>();
    private final Map<Integer, Tally> items = new TreeMap<>();
    private final Map<String, Tally> figures = new TreeMap<>();
    private final Tally allParts = new Tally();
    private final Tally allItems = new Tally();
    private final Tally allFigures = new Tally();
    private final Faults faults;
    private final Consumer<String> disagreements;
    private final Tally statuses = new Tally();
    private final Tally traps = new Tally();
    private int reports;

    /** Each disagreement is told in a sentence to whoever wants to look at it. */
    Accuracy(Consumer<String> disagreements) {
        this.disagreements = disagreements;
        this.faults = new Faults(disagreements);
    }

    void add(LabelledReport report, Assessment assessment) {
        reports++;
        assessment.sections().forEach(section -> addPart(report, section));
        assessment.items().forEach(item -> addItem(report, item));
        addFigures(report, assessment);
        faults.add(report, assessment);
    }

    private void addPart(LabelledReport report, Section section) {
        Label.Part truth = report.label().sections().get(section.code());
        if (truth == null) {
            return;
        }
        PartStatus status = ABSENT.contains(section.status()) ? PartStatus.MISSING : section.status();
        boolean wanted = truth.status() != PartStatus.MISSING;
        boolean given = status != PartStatus.MISSING;
        allParts.count(wanted, given);
        parts.computeIfAbsent(section.code(), c -> new Tally()).count(wanted, given);
        statuses.count(true, truth.allows(status));
        if (!truth.allows(status)) {
            disagreements.accept("%s: %s is %s, found %s, heading %s"
                    .formatted(report.name(), section.code(), truth.status(), status, section.heading()));
        }
    }

    private void addItem(LabelledReport report, Assessment.Item item) {
        int number = item.number();
        Label.Item truth = report.label().items().get(number);
        if (truth == null || truth.isVague()) {
            return;
        }
        boolean given = item.status() == ItemStatus.EXPLICIT;
        if (given != truth.isExplicit()) {
            disagreements.accept("%s: item %d is %s, found %s: %s"
                    .formatted(report.name(), number, truth.status(), item.status(), item.evidence()));
        }
        allItems.count(truth.isExplicit(), given);
        items.computeIfAbsent(number, n -> new Tally()).count(truth.isExplicit(), given);
        if (truth.isTrap()) {
            traps.count(true, !given);
        }
    }

    private void addFigures(LabelledReport report, Assessment assessment) {
        Map<String, Set<BigDecimal>> given = new TreeMap<>();
        assessment
                .figures()
                .forEach(f -> values(given, f.metric()).add(f.value().stripTrailingZeros()));
        Map<String, Set<BigDecimal>> wanted = new TreeMap<>();
        Map<String, Set<BigDecimal>> optional = new TreeMap<>();
        for (Label.Metric metric : report.label().metrics()) {
            if (metric.value() != null) {
                values(metric.optional() ? optional : wanted, metric.id())
                        .add(BigDecimal.valueOf(metric.value()).stripTrailingZeros());
            }
        }
        Set<String> metrics = new TreeSet<>(given.keySet());
        metrics.addAll(wanted.keySet());
        for (String metric : metrics) {
            Set<BigDecimal> all = new TreeSet<>(values(given, metric));
            all.addAll(values(wanted, metric));
            all.removeAll(values(optional, metric));
            for (BigDecimal value : all) {
                boolean isWanted = values(wanted, metric).contains(value);
                boolean isGiven = values(given, metric).contains(value);
                if (isWanted != isGiven) {
                    disagreements.accept("%s: %s %s %s"
                            .formatted(report.name(), isWanted ? "missed" : "invented", metric, value.toPlainString()));
                }
                allFigures.count(isWanted, isGiven);
                figures.computeIfAbsent(metric, m -> new Tally()).count(isWanted, isGiven);
            }
        }
    }

    private static Set<BigDecimal> values(Map<String, Set<BigDecimal>> map, String metric) {
        return map.computeIfAbsent(metric, m -> new TreeSet<>());
    }

    int reports() {
        return reports;
    }

    Tally parts() {
        return allParts;
    }

    Tally statuses() {
        return statuses;
    }

    Tally items() {
        return allItems;
    }

    Tally traps() {
        return traps;
    }

    Tally figures() {
        return allFigures;
    }

    Faults faults() {
        return faults;
    }

    Map<String, Tally> byPart() {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey() + " " + e.getKey().title(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    Map<Integer, Tally> byItem() {
        return items;
    }

    Map<String, Tally> byFigure() {
        return figures;
    }
}
