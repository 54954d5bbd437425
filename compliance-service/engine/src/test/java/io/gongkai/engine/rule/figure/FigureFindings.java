package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;

/** What the rules on figures find in one part of an otherwise complete report. */
final class FigureFindings {

    private FigureFindings() {}

    static List<Finding> of(String rule, PartCode part, String body) {
        return of(rule, aReport().with(part, body).build());
    }

    static List<Finding> of(String rule, String text) {
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
