package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.similarity.EarlierReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleChangeTest {

    private static final String COUNT = "本学年主动公开信息%s条。";
    private static final String CANDIDATE = """
            version: trial
            kinds:
              - metrics: disclosed_total
                offset: 0
                up: {hint: 100, explain: 1000}
                down: {hint: 100, explain: 1000}
            """;

    private static String report(PartCode part, String body) {
        return aReport().with(part, body).build();
    }

    private static Assessment assess(Assessor assessor, PartCode part, String before, String now) {
        EarlierReport last = new EarlierReport("沅溪职业学院2020-2021学年报告", true, report(part, before));
        return assessor.assess(TestAssessor.report(report(part, now)).comparedWith(List.of(last)));
    }

    private static List<Finding> changes(PartCode part, String before, String now) {
        return of(assess(TestAssessor.ASSESSOR, part, before, now));
    }

    private static List<Finding> of(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("FIG-09"))
                .toList();
    }

    @Test
    void reportsACountThatIsFifteenTimesLastYears() {
        assertThat(changes(PartCode.S2, COUNT.formatted(830), COUNT.formatted(12600)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.evidence())
                            .singleElement()
                            .satisfies(quote -> assertThat(quote.quote()).contains("12600条"));
                    assertThat(finding.operands())
                            .containsEntry("last", BigDecimal.valueOf(830))
                            .containsEntry("difference", BigDecimal.valueOf(11770))
                            .containsEntry("source", "沅溪职业学院2020-2021学年报告");
                });
    }

    @ParameterizedTest
    @CsvSource({"830, 1260", "830, 830", "830, 400", "3, 40", "0, 99"})
    void isSilentAboutOrdinaryChanges(int before, int now) {
        assertThat(changes(PartCode.S2, COUNT.formatted(before), COUNT.formatted(now)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 29, ", "0, 30, HINT", "1, 34, HINT", "30, 0, HINT", "0, 90, EXPLAIN"})
    void smallCountsAndZerosMayChangeFreelyUpToTheLimit(int before, int now, Severity expected) {
        String words = "本学年收到信息公开申请%s件。";
        assertThat(changes(PartCode.S3, words.formatted(before), words.formatted(now)))
                .filteredOn(finding -> finding.operands().containsValue("applications_received"))
                .extracting(Finding::severity)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aZeroInWordsIsAZero() {
        assertThat(changes(PartCode.S3, "本学年没有收到信息公开申请。", "本学年收到信息公开申请120件。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.EXPLAIN);
    }

    @Test
    void followersMayGrowFastAndHardlyEverShrink() {
        String words = "微信公众号关注人数%s人。";
        assertThat(changes(PartCode.S2, words.formatted(20000), words.formatted(60000)))
                .isEmpty();
        assertThat(changes(PartCode.S2, words.formatted(60000), words.formatted(20000)))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
    }

    @Test
    void percentagesAreComparedByPoints() {
        String words = "毕业生就业率%s%%。";
        assertThat(changes(PartCode.S2, words.formatted("93.9"), words.formatted("81.2")))
                .isEmpty();
        assertThat(changes(PartCode.S2, words.formatted("93.9"), words.formatted("9.39")))
                .extracting(Finding::severity)
                .containsExactly(Severity.EXPLAIN);
    }

    @Test
    void figuresOfOtherUnitsOrOfSeveralAccountsAreNotCompared() {
        assertThat(changes(PartCode.S2, "本学年主动公开信息20项。", COUNT.formatted(9000))).isEmpty();
        String accounts = "微信公众号发布%s条。校报微信公众号发布%s条。";
        assertThat(changes(PartCode.S2, accounts.formatted(10, 12), accounts.formatted(4000, 9000)))
                .isEmpty();
    }

    @Test
    void withoutLastYearsReportItIsNotEvaluated() {
        Assessment alone = TestAssessor.assess(report(PartCode.S2, COUNT.formatted(12600)));
        Assessment amongOthers = TestAssessor.ASSESSOR.assess(
                TestAssessor.report(report(PartCode.S2, COUNT.formatted(12600))).comparedWith(List.of()));
        assertThat(List.of(alone, amongOthers))
                .allSatisfy(assessment -> assertThat(assessment.notEvaluated())
                        .extracting(Assessment.NotEvaluated::subject)
                        .contains("FIG-09"));
        assertThat(assess(TestAssessor.ASSESSOR, PartCode.S2, COUNT.formatted(1), COUNT.formatted(1))
                        .notEvaluated())
                .extracting(Assessment.NotEvaluated::subject)
                .doesNotContain("FIG-09", "COPY-01", "COPY-02");
    }

    @Test
    void aCandidateMayTryOtherLimits() {
        Assessor candidate = Assessor.load(RuleData.standard().with("/lexicon/change.yaml", CANDIDATE));
        assertThat(of(assess(candidate, PartCode.S2, COUNT.formatted(830), COUNT.formatted(12600))))
                .isEmpty();
    }
}
