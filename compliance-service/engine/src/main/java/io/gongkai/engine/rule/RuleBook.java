package io.gongkai.engine.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.NotEvaluated;
import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.lexicon.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All rules with their pages. */
public final class RuleBook {

    private record Paired(RulePage page, Rule rule) {

        RuleInfo info() {
            return page.info();
        }
    }

    private final List<Paired> rules;

    private RuleBook(List<Paired> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Pairs each rule with its page, which stands in the file of its family.
     *
     * @throws IllegalStateException where a rule has no page, a page no rule, or a code stands twice
     */
    public static RuleBook of(Map<String, List<Rule>> families) {
        Map<String, RuleInfo> pages = new LinkedHashMap<>();
        List<Rule> sorted = new ArrayList<>();
        families.forEach((family, rules) -> {
            pages(family).forEach(info -> addPage(pages, info));
            sorted.addAll(rules);
        });
        Map<String, Rule> byCode = new HashMap<>();
        List<Paired> paired = new ArrayList<>();
        sorted.sort(Comparator.comparing(rule -> page(pages, rule).code()));
        for (Rule rule : sorted) {
            RuleInfo info = page(pages, rule);
            if (byCode.put(info.code(), rule) != null) {
                throw new IllegalStateException("Two rules have the code " + info.code());
            }
            paired.add(new Paired(new RulePage(info), rule));
        }
        paired.forEach(one -> pages.remove(one.info().name()));
        if (!pages.isEmpty()) {
            throw new IllegalStateException("Pages without a rule: " + pages.keySet());
        }
        return new RuleBook(paired);
    }

    private static List<RuleInfo> pages(String family) {
        return DataFile.read("/rule/" + family + ".yaml", new TypeReference<>() {});
    }

    private static void addPage(Map<String, RuleInfo> pages, RuleInfo info) {
        if (pages.put(info.name(), info) != null) {
            throw new IllegalStateException("Two pages are named " + info.name());
        }
    }

    private static RuleInfo page(Map<String, RuleInfo> pages, Rule rule) {
        RuleInfo info = pages.get(rule.getClass().getSimpleName());
        if (info == null) {
            throw new IllegalStateException("No page for " + rule.getClass().getSimpleName());
        }
        return info;
    }

    /** In the order of their codes. */
    public List<RuleInfo> rules() {
        return rules.stream().map(Paired::info).toList();
    }

    public Optional<RuleInfo> rule(String code) {
        return rules().stream().filter(info -> info.code().equals(code)).findFirst();
    }

    /** The rules that lack what they hold the report against. */
    public List<NotEvaluated> notEvaluated(Reading reading) {
        List<NotEvaluated> all = new ArrayList<>();
        for (Paired paired : rules) {
            if (!paired.rule().canJudge(reading)) {
                String code = paired.info().code();
                all.add(new NotEvaluated(
                        code, Objects.requireNonNull(paired.info().needs(), code)));
            }
        }
        return all;
    }

    private static List<Finding> found(Paired paired, Reading reading) {
        Findings found = new Findings(paired.page());
        try {
            if (paired.rule().canJudge(reading)) {
                paired.rule().check(reading, found);
            }
        } catch (RuntimeException e) {
            throw new RuleFailure(paired.info().code(), e);
        }
        return found.all();
    }

    /**
     * Findings of all rules, the weightiest first, and among these the ones that have their evidence in the text.
     *
     * @throws RuleFailure where a rule throws; "not evaluated" must never look like "no finding"
     */
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(paired -> findings.addAll(found(paired, reading)));
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.evidence().isEmpty())
                .thenComparing(Finding::rule));
        return List.copyOf(findings);
    }
}
