package io.gongkai.engine.lexicon;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class RuleDataTest {

    private static final String PROFILES = "/profile/profiles.yaml";
    private static final String TWO_PARTS = "- {name: two, title: 两部分, provinces: [], parts: [S1, S2], source: 试行通知}\n";

    @Test
    void judgesByTheCandidatesFrame() {
        String text = aReport().without(PartCode.S4).build();
        Assessor candidate = Assessor.load(RuleData.standard().with(PROFILES, TWO_PARTS));
        Assessment assessment = candidate.assess(TestAssessor.report(text));
        assertThat(assessment.profile()).isEqualTo("two");
        assertThat(assessment.findings()).noneMatch(finding -> finding.rule().equals("PART-01"));
        assertThat(TestAssessor.assess(text).findings())
                .anyMatch(finding -> finding.rule().equals("PART-01"));
    }

    @Test
    void marksTheVersionByItsContent() {
        RuleData candidate = RuleData.standard().with(PROFILES, TWO_PARTS);
        assertThat(candidate.version()).startsWith(RuleData.STANDARD_VERSION + "+");
        assertThat(candidate.version())
                .isEqualTo(RuleData.standard().with(PROFILES, TWO_PARTS).version());
        assertThat(candidate.version())
                .isNotEqualTo(
                        RuleData.standard().with(PROFILES, TWO_PARTS + "\n").version());
        assertThat(RuleData.standard().version()).isEqualTo(RuleData.STANDARD_VERSION);
    }

    @Test
    void refusesAFileThatTheEngineDoesNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleData.standard().with("/lexicon/unknown.yaml", ""))
                .withMessageContaining("/lexicon/unknown.yaml");
    }

    @Test
    void saysWhereACandidateIsBroken() {
        RuleData broken = RuleData.standard().with(PROFILES, "- {name: two, parts: [S9]}");
        assertThatThrownBy(() -> Assessor.load(broken))
                .hasMessageContaining(PROFILES)
                .hasMessageContaining("S9");
    }
}
