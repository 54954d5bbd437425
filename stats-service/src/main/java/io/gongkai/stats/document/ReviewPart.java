package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.document.Extremes.Ranked;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the reports and what was found in them. */
final class ReviewPart {

    private static final int NAMED = 3;
    private static final List<String> COLUMNS = List.of("问题", "规则", "级别", "涉及学校", "占已审核报告", "问题数");

    private final Draft draft;

    ReviewPart(Draft draft) {
        this.draft = draft;
    }

    void outcome() {
        Reading read = draft.reading();
        String overview = draft.addresses().season("overview");
        long assessed = read.count(overview, "/total/assessed");
        if (assessed == 0) {
            draft.say("review.none", Map.of(), read);
        } else {
            draft.say(
                    "review.some",
                    Map.of(
                            "assessed", assessed,
                            "accepted", read.count(overview, "/total/accepted"),
                            "returned", read.count(overview, "/total/returned"),
                            "withdrawn", read.count(overview, "/total/withdrawn")),
                    read);
        }
        corrections();
    }

    private void corrections() {
        Reading read = draft.reading();
        String corrections = draft.addresses().season("corrections");
        long corrected = read.count(corrections, "/total/corrected");
        if (corrected == 0) {
            draft.say("review.noCorrections", Map.of(), read);
        } else {
            draft.say(
                    "review.corrections",
                    Map.of("corrected", corrected, "corrections", read.count(corrections, "/total/corrections")),
                    read);
        }
    }

    void problems() {
        Reading read = draft.reading();
        String findings = draft.addresses().season("findings");
        JsonNode rules = read.at(findings, "/rules");
        if (rules.isEmpty()) {
            draft.say("problems.none", Map.of(), read);
            return;
        }
        List<Ranked> kinds = new ArrayList<>();
        JsonNode counted = read.at(findings, "/kinds");
        // An older snapshot tells the rules only, and gives the document that it gave.
        for (JsonNode kind : counted.isMissingNode() ? rules : counted) {
            kinds.add(new Ranked(name(kind), kind.path("schools").decimalValue()));
        }
        draft.say("problems.some", Map.of("kinds", kinds.size(), "top", top(kinds)), read);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode rule : rules) {
            rows.add(List.of(
                    name(rule),
                    rule.path("rule").asText(),
                    draft.wording().word(rule.path("severity").asText()),
                    rule.path("schools").asText(),
                    Shares.percent(Reading.number(rule.path("share"))),
                    rule.path("findings").asText()));
        }
        draft.table("problems", COLUMNS, rows, read);
    }

    private String name(JsonNode rule) {
        return draft.names().rule(rule.path("rule").asText(), rule.path("name").asText());
    }

    private static String top(List<Ranked> kinds) {
        return Chinese.list(Extremes.highest(kinds, NAMED).stream()
                .map(kind -> "“" + kind.name() + "”（" + number(kind.value()) + "所）")
                .toList());
    }

    private static String number(BigDecimal schools) {
        return Chinese.number(schools);
    }
}
