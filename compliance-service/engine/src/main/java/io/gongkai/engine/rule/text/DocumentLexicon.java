package io.gongkai.engine.rule.text;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/**
 * What is no report, and what damage looks like ({@code lexicon/document.yaml}).
 *
 * @param kinds documents that are handed in instead of a report
 * @param mojibake what only a wrong encoding makes; regular expressions
 * @param unreadable so many unreadable characters are damage
 * @param lostMarks so many dates without 年, 月 or 日 are damage
 * @param shown places given as evidence
 * @param shortest a report with fewer characters cannot hold its parts
 */
record DocumentLexicon(
        String version,
        List<Kind> kinds,
        List<String> mojibake,
        int unreadable,
        int lostMarks,
        int shown,
        int shortest) {

    DocumentLexicon {
        DataCheck.start()
                .given("kinds", kinds)
                .given("mojibake", mojibake)
                .atLeast(1, "unreadable", unreadable)
                .atLeast(1, "lostMarks", lostMarks)
                .atLeast(1, "shown", shown)
                .atLeast(0, "shortest", shortest)
                .end();
    }

    /**
     * @param kind what it is, as findings say it
     * @param title its title; a regular expression
     * @param fewerParts counts only where fewer parts of a report are found
     */
    record Kind(String kind, String title, int fewerParts) {}

    static DocumentLexicon load(RuleData data) {
        return data.read("/lexicon/document.yaml", new TypeReference<>() {});
    }
}
