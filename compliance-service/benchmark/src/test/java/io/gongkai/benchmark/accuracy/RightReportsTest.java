package io.gongkai.benchmark.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Reports in which every number, year and document is right, and as much as possible looks wrong; none is called wrong. */
class RightReportsTest {

    private static final Set<String> FAMILIES = Set.of("FIG", "TIME", "REF", "LINK");

    @Test
    void noRightReportIsCalledWrong() throws IOException {
        List<LabelledReport> reports = LabelledReport.below(Path.of("../../deploy/accuracy/right"));
        assertThat(reports).isNotEmpty();
        Assessor assessor = Assessor.load();
        SoftAssertions all = new SoftAssertions();
        for (LabelledReport report : reports) {
            all.assertThat(assessor.assess(report.report()).findings().stream()
                            .filter(RightReportsTest::isAlarm)
                            .map(finding ->
                                    finding.rule() + " " + finding.message().zh()))
                    .as(report.name())
                    .isEmpty();
        }
        all.assertAll();
    }

    /** What a report lacks has no evidence; these reports may lack something. */
    private static boolean isAlarm(Finding finding) {
        String family = finding.rule().substring(0, finding.rule().indexOf('-'));
        return FAMILIES.contains(family)
                && finding.severity() != Severity.HINT
                && !finding.evidence().isEmpty();
    }
}
