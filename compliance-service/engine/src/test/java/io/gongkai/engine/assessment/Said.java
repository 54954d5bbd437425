package io.gongkai.engine.assessment;

import io.gongkai.engine.TestAssessor;
import java.util.List;

/** What an assessment says of a report, without its places in the text. */
record Said(List<String> parts, List<String> items, List<String> figures, List<String> findings) {

    static Said of(String text) {
        Assessment assessment = TestAssessor.assess(text);
        return new Said(
                assessment.sections().stream()
                        .map(part -> part.code() + " " + part.status())
                        .toList(),
                assessment.items().stream()
                        .map(item -> item.number() + " " + item.status())
                        .toList(),
                assessment.figures().stream()
                        .map(figure -> figure.metric() + " " + figure.value())
                        .sorted()
                        .toList(),
                assessment.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.part() + " " + finding.item())
                        .sorted()
                        .toList());
    }

    /** The same without what one rule finds. */
    Said without(String rule) {
        return new Said(
                parts,
                items,
                figures,
                findings.stream().filter(finding -> !finding.startsWith(rule)).toList());
    }
}
