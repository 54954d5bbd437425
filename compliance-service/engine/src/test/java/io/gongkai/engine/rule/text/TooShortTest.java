package io.gongkai.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooShortTest {

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("TEXT-04"))
                .toList();
    }

    @Test
    void hintsAtATextTooShortToBeAReport() {
        assertThat(findings(TestAssessor.assess("公".repeat(149)))).hasSize(1);
        assertThat(findings(TestAssessor.assess("公".repeat(150)))).isEmpty();
    }
}
