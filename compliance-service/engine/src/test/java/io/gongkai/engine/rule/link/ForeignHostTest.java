package io.gongkai.engine.rule.link;

import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignHostTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";

    @Test
    void reportsALinkToANetDisk() {
        assertThat(codes(withLinks(A, "https://pan.baidu.com/s/1x", C))).contains("LINK-06");
    }

    @Test
    void takesEverySiteOfTheSchoolAndOfTheStateForItsOwn() {
        assertThat(codes(withLinks(A, "http://jwc.example.edu.cn/x", "http://www.ccgp.gov.cn/x")))
                .doesNotContain("LINK-06");
    }

    @Test
    void isSilentWhereNoSiteIsTheSchoolsOwn() {
        assertThat(codes(withLinks("http://one.example.com/a", "http://two.example.cn/b")))
                .doesNotContain("LINK-06");
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
