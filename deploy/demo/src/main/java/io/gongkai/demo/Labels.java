package io.gongkai.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.demo.draft.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the truth as the labels of {@code deploy/samples} are written. */
final class Labels {

    private static final int ITEMS = 50;
    private static final Pattern UNIT = Pattern.compile("[0-9０-９万]\\s*(人次|人|条|篇|件|次|名|项|份|期|个|%)");

    private final GeneratedReport report;
    private final Truth truth;
    private final ObjectNode labels = JsonNodeFactory.instance.objectNode();

    private Labels(GeneratedReport report) {
        this.report = report;
        this.truth = report.truth();
    }

    static ObjectNode of(GeneratedReport report) {
        Labels labels = new Labels(report);
        labels.head();
        labels.claims();
        labels.items();
        labels.figures();
        labels.sections();
        return labels.labels;
    }

    private void head() {
        Statement.Announcement announcement = truth.announcement();
        Statement.Period period = truth.period();
        labels.put("academic_year", report.academicYear())
                .put("school", report.school().name())
                .put("school_type", report.school().type().name())
                .put("ownership", report.school().ownership().name())
                .put("province", Province.NAME)
                .put("clean", truth.isClean())
                .put("metrics_complete", true)
                .put("announced_part_count", announcement == null ? null : (Integer) announcement.count());
        ArrayNode parts = labels.putArray("announced_parts");
        if (announcement != null) {
            announcement.parts().forEach(parts::add);
        }
        if (period == null) {
            labels.putNull("period");
        } else {
            labels.putObject("period").put("start", period.start()).put("end", period.end());
        }
    }

    private void claims() {
        ArrayNode consistency = labels.putArray("consistency");
        for (Truth.Claim claim : truth.claims()) {
            consistency
                    .addObject()
                    .put("kind", claim.kind())
                    .put("holds", claim.holds())
                    .put("quote", claim.quote());
        }
    }

    private void items() {
        ObjectNode items = labels.putObject("items");
        for (int number = 1; number <= ITEMS; number++) {
            Truth.Item item = truth.items().get(number);
            items.putObject(Integer.toString(number))
                    .put("status", item == null ? "NONE" : item.status().name())
                    .put("quote", item == null ? null : item.quote());
        }
    }

    private void figures() {
        ArrayNode metrics = labels.putArray("metrics");
        for (Truth.Figure figure : truth.figures()) {
            String quote = figure.quote() == null ? "" : figure.quote();
            metrics.addObject()
                    .put("id", figure.metric())
                    .put("value", figure.value())
                    .put("unit", unit(quote))
                    .put("qualifier", qualifier(quote))
                    .put("quote", figure.quote())
                    .put("optional", figure.optional());
        }
    }

    private static String unit(String quote) {
        Matcher matcher = UNIT.matcher(quote);
        return matcher.find() ? matcher.group(1) : "件";
    }

    private static String qualifier(String quote) {
        return quote.contains("超过") || quote.contains("余") ? "AT_LEAST" : quote.contains("约") ? "ABOUT" : "EXACT";
    }

    private void sections() {
        ObjectNode sections = labels.putObject("sections");
        truth.sections()
                .forEach((code, section) ->
                        sections.putObject(code).put("status", section.status()).put("heading", section.heading()));
    }
}
