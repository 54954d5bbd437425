package io.gongkai.engine.rule.link;

import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawAddressLinkTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";

    @Test
    void reportsABareNumberForAnAddress() {
        assertThat(codes(withLinks(A, "http://10.0.0.8:8080/index.htm", C))).contains("LINK-05");
    }

    @Test
    void isSilentAboutANameThatBeginsWithDigits() {
        assertThat(codes(withLinks(A, "http://51.example.edu.cn/index.htm", C))).doesNotContain("LINK-05");
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
