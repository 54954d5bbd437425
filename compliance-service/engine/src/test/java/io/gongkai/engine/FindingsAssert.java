package io.gongkai.engine;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What tests say about the findings of one rule. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Assessment> {

    private final String text;

    private FindingsAssert(String text) {
        super(TestAssessor.assess(text), FindingsAssert.class);
        this.text = text;
    }

    public static FindingsAssert assertThatReport(String text) {
        return new FindingsAssert(text);
    }

    public FindingsAssert isSilentAbout(String rule) {
        Assertions.assertThat(of(rule)).as("findings of " + rule).isEmpty();
        return this;
    }

    /** Exactly one finding of this rule, whose evidence quotes these words; all places are checked against the text. */
    public FindingsAssert reports(String rule, String... quotes) {
        Assertions.assertThat(of(rule)).as("findings of " + rule).hasSize(1);
        Finding finding = of(rule).get(0);
        Assertions.assertThat(finding.evidence())
                .allSatisfy(quote -> Assertions.assertThat(text.substring(quote.start(), quote.end()))
                        .isEqualTo(quote.quote()));
        Assertions.assertThat(
                        finding.evidence().stream().map(quote -> quote.quote()).toList())
                .containsExactly(quotes);
        Assertions.assertThat(List.of(
                        finding.message().zh(),
                        finding.message().en(),
                        finding.remedy().zh()))
                .allSatisfy(words -> Assertions.assertThat(words).doesNotContain("{"));
        return this;
    }

    private List<Finding> of(String rule) {
        return actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
