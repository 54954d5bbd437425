package io.gongkai.demo.report;

import java.util.List;

/**
 * One heading of a report.
 *
 * @param codes of the parts that stand under it: two where they are merged
 * @param status in the words of the labels
 */
record PartPlan(List<String> codes, String status) {

    static PartPlan of(String code, String status) {
        return new PartPlan(List.of(code), status);
    }

    PartPlan present() {
        return new PartPlan(codes, "PRESENT");
    }

    boolean is(String code) {
        return codes.contains(code);
    }

    String key() {
        return String.join("", codes);
    }
}
