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
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Collects what one rule reports and words it after the rule's page. */
public final class Findings {

    private final RuleInfo info;
    private final Map<List<Object>, Draft> all = new LinkedHashMap<>();

    public Findings(RuleInfo info) {
        this.info = info;
    }

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
        private Severity severity = info.severity();
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

        /** Less weight than the rule's own, where this case is less certain. */
        public Draft as(Severity other) {
            severity = other;
            return this;
        }

        public void report() {
            List<Object> said = List.of(severity, String.valueOf(part), Map.copyOf(operands));
            Draft same = all.putIfAbsent(said, this);
            if (same != null) {
                same.evidence.addAll(evidence);
            }
        }

        private Finding finding() {
            return new Finding(
                    info.code(),
                    info.name(),
                    severity,
                    fill(info.message()),
                    part,
                    item,
                    List.copyOf(evidence),
                    List.copyOf(searched),
                    Map.copyOf(operands),
                    info.legalBasis(),
                    fill(info.remedy()));
        }

        private Message fill(Message template) {
            return new Message(fill(template.zh(), "、"), fill(template.en(), ", "));
        }

        private String fill(String template, String separator) {
            int open = template.indexOf('{');
            if (open < 0) {
                return template;
            }
            StringBuilder filled = new StringBuilder(2 * template.length());
            int from = 0;
            for (; open >= 0; open = template.indexOf('{', from)) {
                int close = template.indexOf('}', open);
                Object operand = close < 0 ? null : operands.get(template.substring(open + 1, close));
                int next = operand == null ? open + 1 : close + 1;
                filled.append(template, from, operand == null ? next : open);
                if (operand != null) {
                    filled.append(words(operand, separator));
                }
                from = next;
            }
            return filled.append(template, from, template.length()).toString();
        }
    }

    private static String words(Object operand, String separator) {
        if (operand instanceof List<?> list) {
            StringJoiner all = new StringJoiner(separator);
            list.forEach(one -> all.add(String.valueOf(one)));
            return all.toString();
        }
        return String.valueOf(operand);
    }
}
