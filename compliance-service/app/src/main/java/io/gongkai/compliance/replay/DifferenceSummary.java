package io.gongkai.compliance.replay;

import io.gongkai.compliance.replay.Change.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the candidate sees otherwise than the baseline, counted over all reports of a replay. */
@Schema(name = "ReplayDifferenceSummary")
record DifferenceSummary(
        @Schema(description = "Findings, by rule") List<Appearance> rules,
        @Schema(description = "Statuses of parts") List<Shift> parts,

        @Schema(description = "Statuses of list items, by number")
        List<Shift> items,

        @Schema(description = "Figures, by name") List<Appearance> figures,
        @Schema(description = "Verdicts") List<Shift> verdicts) {

    @Schema(name = "ReplayAppearance")
    record Appearance(
            @Schema(description = "Code of the rule, or name of the figure", examples = "PART-01")
            String subject,

            @Schema(description = "How many only the candidate has", examples = "0")
            int flagged,

            @Schema(description = "How many only the baseline has", examples = "12")
            int cleared) {}

    @Schema(name = "ReplayShift")
    record Shift(
            @Schema(description = "Code of the part, number of the item; empty for the verdict", examples = "18")
            String subject,

            @Schema(description = "By the baseline; empty where it has no such item", examples = "NONE")
            String before,

            @Schema(description = "By the candidate; empty where it has no such item", examples = "EXPLICIT")
            String after,

            @Schema(description = "In how many reports", examples = "3")
            int reports) {}

    static DifferenceSummary of(Map<Change, Integer> counted) {
        return new DifferenceSummary(
                appearances(Kind.RULE, counted),
                shifts(Kind.PART, counted),
                shifts(Kind.ITEM, counted),
                appearances(Kind.FIGURE, counted),
                shifts(Kind.VERDICT, counted));
    }

    private static List<Appearance> appearances(Kind kind, Map<Change, Integer> counted) {
        TreeSet<String> subjects = new TreeSet<>();
        counted.keySet().stream()
                .filter(change -> change.kind() == kind)
                .forEach(change -> subjects.add(change.subject()));
        return subjects.stream()
                .map(subject -> new Appearance(
                        subject,
                        counted.getOrDefault(Change.flagged(kind, subject), 0),
                        counted.getOrDefault(Change.cleared(kind, subject), 0)))
                .toList();
    }

    private static List<Shift> shifts(Kind kind, Map<Change, Integer> counted) {
        return counted.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .map(each -> new Shift(
                        each.getKey().subject(),
                        each.getKey().before(),
                        each.getKey().after(),
                        each.getValue()))
                .toList();
    }
}
