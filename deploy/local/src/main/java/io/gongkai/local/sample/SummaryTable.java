package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first thing a newcomer sees: what the checker says about each school. */
public final class SummaryTable {

    private static final int NAME_WIDTH = 24;

    private final Map<String, String> names;

    public SummaryTable(List<JsonNode> schools) {
        names = schools.stream()
                .collect(Collectors.toMap(
                        school -> school.required("schoolCode").asText(),
                        school -> school.required("name").asText()));
    }

    public String of(List<Verdict> verdicts) {
        String head = padded("school") + "  year       parts missing  items found  findings  (must fix)  submission\n";
        return head + verdicts.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Verdict verdict) {
        SampleReport report = verdict.receipt().report();
        return "%s  %s  %13d  %11d  %8d  %10d  %s"
                .formatted(
                        padded(names.getOrDefault(report.schoolCode(), report.schoolCode())),
                        report.academicYear(),
                        verdict.partsMissing(),
                        verdict.itemsFound(),
                        verdict.findings(),
                        verdict.mustFix(),
                        verdict.receipt().unchanged()
                                ? "unchanged"
                                : "revision " + verdict.receipt().revision());
    }

    /** A Chinese character takes two columns of a terminal. */
    static String padded(String name) {
        int width =
                name.codePoints().map(character -> character < 0x2E80 ? 1 : 2).sum();
        return name + " ".repeat(Math.max(0, NAME_WIDTH - width));
    }
}
