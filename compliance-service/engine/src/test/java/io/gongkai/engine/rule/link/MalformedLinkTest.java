package io.gongkai.engine.rule.link;

import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedLinkTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";

    @ParameterizedTest
    @ValueSource(
            strings = {"http:/xxgk.example.edu.cn/2", "http//xxgk.example.edu.cn/2", "http://http://xxgk.example.edu.cn"
            })
    void reportsAnAddressThatCannotBeOpened(String address) {
        assertThat(codes(withLinks(A, address, C))).contains("LINK-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://xxgk.example.edu.cn:8443/a/b.jsp?id=1&x=2#top",
                "www.example.edu.cn",
                "http://10.0.0.8:8080/index.htm"
            })
    void findsNoFaultInAddressesOfOtherForms(String address) {
        assertThat(codes(withLinks(A, address, C))).doesNotContain("LINK-04");
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
