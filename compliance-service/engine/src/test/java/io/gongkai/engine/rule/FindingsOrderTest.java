package io.gongkai.engine.rule;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsOrderTest {

    private static final String WRONG = "本学年主动公开信息900条，其中门户网站500条，办公系统300条，微信公众号200条。";

    /** Sums that may lack a part, of which one cannot be sure. */
    private static String uncertain(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "采购公告" + (1000 + i) + "项，其中主要有货物类" + (600 + i) + "项、服务类" + (200 + i) + "项等。")
                .collect(Collectors.joining());
    }

    private static List<Finding> found(int uncertain) {
        String text = aReport()
                .with(PartCode.S1, uncertain(uncertain))
                .with(PartCode.S2, uncertain(uncertain) + WRONG + uncertain(uncertain))
                .build();
        return TestAssessor.assess(text).findings();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 200})
    void aCertainFindingIsNeverHiddenBehindUncertainOnes(int uncertain) {
        List<Finding> findings = found(uncertain);
        Finding certain = findings.stream()
                .filter(finding -> finding.rule().equals("FIG-01") && finding.severity() == Severity.MUST_FIX)
                .findFirst()
                .orElseThrow();
        assertThat(certain.evidence()).extracting(quote -> quote.quote()).startsWith("900条", "500条");
        assertThat(findings.subList(0, findings.indexOf(certain)))
                .allSatisfy(before -> assertThat(before.severity()).isEqualTo(Severity.MUST_FIX));
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings)
                .filteredOn(finding ->
                        finding.severity() == Severity.HINT && finding.rule().equals("FIG-01"))
                .hasSizeGreaterThanOrEqualTo(uncertain / 2);
    }
}
