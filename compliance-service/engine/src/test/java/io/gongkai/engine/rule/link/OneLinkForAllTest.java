package io.gongkai.engine.rule.link;

import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneLinkForAllTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String B = "http://xxgk.example.edu.cn/b.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";

    @Test
    void reportsOneAddressForAllInsteadOfManyDuplicates() {
        assertThat(codes(withLinks(A, A, A, A, B))).contains("LINK-03").doesNotContain("LINK-02");
        assertThat(codes(withLinks(A, A, A, B, C))).contains("LINK-02").doesNotContain("LINK-03");
    }

    @Test
    void saysNothingOfATableTooShortToTell() {
        assertThat(codes(withLinks(A, A, A, A))).doesNotContain("LINK-03").contains("LINK-02");
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
