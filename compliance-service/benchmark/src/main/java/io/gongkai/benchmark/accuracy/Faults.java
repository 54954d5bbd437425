package io.gongkai.benchmark.accuracy;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Labelled faults against findings. A finding catches a fault where its family fits and its evidence touches the label's quote;
 * a finding of numbers, time or references above HINT that touches no label is a false alarm.
 */
final class Faults {

    private static final Map<String, String> FAMILIES = Map.of(
            "SUM",
            "FIG",
            "RATIO",
            "FIG",
            "UNIT_CONFLICT",
            "FIG",
            "PERIOD",
            "TIME",
            "STALE_YEAR",
            "TIME",
            "PART_COUNT",
            "PART",
            "DOCUMENT_NUMBER",
            "REF",
            "DUPLICATE_LINK",
            "LINK",
            "COPIED_OWN_YEAR",
            "COPY",
            "COPIED_OTHER_SCHOOL",
            "COPY");

    private static final Set<String> JUDGED = Set.of("FIG", "TIME", "REF", "COPY");

    /** Faults of the report as a whole, which stand at no place. */
    private static final Set<String> ANYWHERE = Set.of("PART_COUNT", "COPIED_OWN_YEAR", "COPIED_OTHER_SCHOOL");

    private final Consumer<String> disagreements;
    private final Tally all = new Tally();
    private final Map<String, Tally> kinds = new TreeMap<>();

    Faults(Consumer<String> disagreements) {
        this.disagreements = disagreements;
    }

    void add(LabelledReport report, Assessment assessment) {
        Set<Finding> used = new HashSet<>();
        List<Label.Claim> known = report.label().consistency().stream()
                .filter(claim -> !claim.holds())
                .toList();
        for (Label.Claim claim : known) {
            String family = FAMILIES.get(claim.kind());
            if (family == null || claim.optional()) {
                continue;
            }
            List<Finding> hits = assessment.findings().stream()
                    .filter(finding -> family(finding).equals(family))
                    .filter(finding -> ANYWHERE.contains(claim.kind()) || touches(report.text(), claim, finding))
                    .toList();
            used.addAll(hits);
            if (hits.isEmpty()) {
                disagreements.accept(report.name() + ": missed " + claim.kind() + ": " + claim.quote());
            }
            all.count(true, !hits.isEmpty());
            kinds.computeIfAbsent(claim.kind(), k -> new Tally()).count(true, !hits.isEmpty());
        }
        assessment.findings().stream()
                .filter(finding -> !used.contains(finding) && isJudged(finding))
                .filter(finding -> known.stream().noneMatch(claim -> touches(report.text(), claim, finding)))
                .forEach(finding -> {
                    disagreements.accept(report.name() + ": false alarm " + finding.rule() + ": " + finding.evidence());
                    all.count(false, true);
                    kinds.computeIfAbsent(family(finding) + " (false alarms)", k -> new Tally())
                            .count(false, true);
                });
    }

    private static boolean isJudged(Finding finding) {
        return JUDGED.contains(family(finding))
                && finding.severity() != Severity.HINT
                && !finding.evidence().isEmpty();
    }

    private static String family(Finding finding) {
        return finding.rule().substring(0, finding.rule().indexOf('-'));
    }

    private static boolean touches(String text, Label.Claim claim, Finding finding) {
        if (claim.quote() == null) {
            return false;
        }
        for (int at = text.indexOf(claim.quote()); at >= 0; at = text.indexOf(claim.quote(), at + 1)) {
            for (Quote quote : finding.evidence()) {
                if (quote.start() < at + claim.quote().length() && at < quote.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    Tally all() {
        return all;
    }

    Map<String, Tally> byKind() {
        return kinds;
    }
}
