package io.gongkai.ingest.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as the engine reports them, for events and tests. */
public final class Defects {

    private Defects() {}

    /** A part that is not there, which must be mended. */
    public static Map<String, Object> missingPart(String part) {
        Map<String, Object> finding = finding("PART-01", "MissingPart", "MUST_FIX");
        finding.put("part", part);
        finding.put("operands", Map.of("part", part));
        return finding;
    }

    /** A total that disagrees with its parts, which must be mended. */
    public static Map<String, Object> wrongTotal(String quote, int sum) {
        Map<String, Object> finding = finding("FIG-01", "TotalDisagreesWithParts", "MUST_FIX");
        finding.put("part", "S2");
        finding.put("evidence", List.of(place(quote)));
        finding.put("operands", Map.of("metric", "disclosed_total", "sum", sum));
        return finding;
    }

    /** A plan that is no disclosure, which asks for an explanation. */
    public static Map<String, Object> plannedItem(int item, String quote) {
        Map<String, Object> finding = finding("ITEM-03", "PlannedItem", "EXPLAIN");
        finding.put("item", item);
        finding.put("evidence", List.of(place(quote)));
        return finding;
    }

    private static Map<String, Object> finding(String rule, String name, String severity) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("rule", rule);
        finding.put("name", name);
        finding.put("severity", severity);
        finding.put("message", Map.of("zh", "报告在此处有误。", "en", "The report is wrong here."));
        finding.put("part", null);
        finding.put("item", null);
        finding.put("evidence", List.of());
        finding.put("operands", Map.of());
        finding.put("legalBasis", "《高等学校信息公开办法》第二十五条");
        finding.put("remedy", Map.of("zh", "请改正。", "en", "Mend it."));
        return finding;
    }

    private static Map<String, Object> place(String quote) {
        return Map.of("start", 0, "end", quote.length(), "quote", quote);
    }
}
