package io.gongkai.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final List<RuleInfo> rules = TestAssessor.ASSESSOR.rules().rules();

    @Test
    void everyRuleHasACodeOfItsFamilyOnlyOnce() {
        assertThat(rules)
                .extracting(RuleInfo::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(PART|ITEM|LINK|FIG|TIME|REF|COPY|TEXT)-\\d{2}"));
    }

    @Test
    void everyRuleSpeaksBothLanguagesAndNamesItsBasis() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(Stream.of(rule.title(), rule.description(), rule.message(), rule.remedy()))
                    .allSatisfy(words -> {
                        assertThat(words.zh()).containsPattern("[一-龥]");
                        assertThat(words.en()).isNotBlank().doesNotContainPattern("^[一-龥]+$");
                    });
            assertThat(List.of(rule.legalBasis(), rule.wrong(), rule.right())).doesNotContain("");
        });
    }

    @Test
    void everyRuleHasATestOfItsName() {
        assertThat(all()).isNotEmpty().allSatisfy(rule -> {
            String name = rule.getClass().getName() + "Test";
            assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class"))
                    .as(name)
                    .isNotNull();
        });
    }

    private static List<Rule> all() {
        return Rules.all(RuleData.standard()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void messagesInBothLanguagesUseTheSameOperands() {
        assertThat(rules)
                .allSatisfy(rule -> assertThat(operands(rule.message().zh()))
                        .containsExactlyInAnyOrderElementsOf(
                                operands(rule.message().en())));
    }

    private static List<String> operands(String template) {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(template)
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
