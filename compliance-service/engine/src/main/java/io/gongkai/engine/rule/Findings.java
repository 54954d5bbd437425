package io.gongkai.engine.rule;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Search;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one rule reports and words it after the rule's page. */
public final class Findings {

    private final RulePage page;
    private final Map<Said, Draft> all = new LinkedHashMap<>();

    Findings(RulePage page) {
        this.page = page;
    }

    /** What makes two findings of a rule the same. */
    private record Said(Severity severity, @Nullable PartCode part, Map<String, Object> operands) {}

    /** Starts a finding; it counts once {@link Draft#report} is called. */
    public Draft about(@Nullable PartCode part) {
        return new Draft(part);
    }

    public Draft about() {
        return new Draft(null);
    }

    /** What says the same of several places is one finding with all of them. */
    public List<Finding> all() {
        return all.values().stream().map(Draft::finding).toList();
    }

    /** A finding in the making. */
    public final class Draft {

        private final @Nullable PartCode part;
        private @Nullable Integer item;
        private Severity severity = page.info().severity();
        private final Set<Quote> evidence = new LinkedHashSet<>();
        private final List<Search> searched = new ArrayList<>();
        private final Map<String, Object> operands = new LinkedHashMap<>();

        private Draft(@Nullable PartCode part) {
            this.part = part;
        }

        public Draft item(int number) {
            item = number;
            return with("item", number);
        }

        public Draft evidence(Quote quote) {
            evidence.add(quote);
            return this;
        }

        public Draft evidence(List<Quote> quotes) {
            evidence.addAll(quotes);
            return this;
        }

        /** What was looked for in vain. */
        public Draft searched(Search search) {
            searched.add(search);
            return this;
        }

        /** A number, word or list that stands behind the finding; {name} in the rule's words is replaced by it. */
        public Draft with(String name, Object operand) {
            operands.put(name, operand);
            return this;
        }

        /** Another weight than the rule's own, where this case is less certain; the rule's page says when. */
        public Draft as(Severity other) {
            assert other == severity || page.info().otherwise() != null
                    : page.info().code() + " does not say when it is " + other;
            severity = other;
            return this;
        }

        public void report() {
            Draft same = all.putIfAbsent(new Said(severity, part, operands), this);
            if (same != null) {
                same.evidence.addAll(evidence);
            }
        }

        private Finding finding() {
            RuleInfo info = page.info();
            return new Finding(
                    info.code(),
                    info.name(),
                    severity,
                    page.message().with(operands),
                    part,
                    item,
                    List.copyOf(evidence),
                    List.copyOf(searched),
                    Map.copyOf(operands),
                    info.legalBasis(),
                    page.remedy().with(operands));
        }
    }
}
