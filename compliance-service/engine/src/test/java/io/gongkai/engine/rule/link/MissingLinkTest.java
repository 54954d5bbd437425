package io.gongkai.engine.rule.link;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.ChecklistRow;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingLinkTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String B = "http://xxgk.example.edu.cn/b.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";
    private static final String D = "http://xxgk.example.edu.cn/d.htm";

    @Test
    void reportsTheRowsWithoutLinkTogether() {
        assertThatReport(withLinks(A, "", B, "")).reports("LINK-01", "2 | 学校章程", "15 | 财务管理制度");
    }

    @Test
    void asksForNoLinkWhereTheItemDoesNotApply() {
        assertThatReport(withLinks(A, "不涉及（独立法人未设）", B)).isSilentAbout("LINK-01");
    }

    @Test
    void asksForNoLinkOfWhatIsNotPublishedYet() {
        assertThatReport(withLinks(A, "尚未公开，拟于12月底前公布", B, "待公开")).isSilentAbout("LINK-01");
    }

    @Test
    void aPlaceWithoutAnAddressIsAHint() {
        assertThat(TestAssessor.assess(withLinks(A, "官网—制度文库", B)).findings())
                .filteredOn(finding -> finding.rule().equals("LINK-01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
    }

    private static ReportUnderReview sent(ChecklistEntry... rows) {
        return new ReportUnderReview(
                "某某学院2021-2022学年信息公开工作年度报告",
                TestAssessor.report("").schoolType(),
                TestAssessor.report("").ownership(),
                "43",
                TestAssessor.YEAR,
                List.of(rows),
                null,
                null,
                null,
                null);
    }

    @Test
    void judgesTheLinksSentBesideTheText() {
        ReportUnderReview report =
                sent(new ChecklistEntry(2, A), new ChecklistEntry(7, A), new ChecklistEntry(15, null));
        assertThat(TestAssessor.ASSESSOR.assess(report).findings())
                .extracting(Finding::rule)
                .contains("LINK-01", "LINK-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不涉及", "不适用（无此类招生）", "/", "无", " 不涉及 "})
    void aWordSentInPlaceOfALinkSaysThatTheItemDoesNotApply(String word) {
        Assessment assessment =
                TestAssessor.ASSESSOR.assess(sent(new ChecklistEntry(2, A), new ChecklistEntry(15, word)));
        assertThat(assessment.findings())
                .extracting(Finding::rule)
                .contains("ITEM-01")
                .doesNotContain("LINK-01", "LINK-04");
        assertThat(assessment.checklistRows().get(14)).isEqualTo(new ChecklistRow(15, null, RowStatus.NOT_APPLICABLE));
    }

    @Test
    void anAddressWithARemarkIsAnAddress() {
        Assessment assessment =
                TestAssessor.ASSESSOR.assess(sent(new ChecklistEntry(15, A + "（本年度无变化）"), new ChecklistEntry(2, B)));
        assertThat(assessment.findings()).extracting(Finding::rule).contains("LINK-04");
        assertThat(assessment.checklistRows().get(14).status()).isEqualTo(RowStatus.LINK);
    }

    @Test
    void isSilentWhereEachItemHasItsOwnPage() {
        assertThatReport(withLinks(A, B, C, D))
                .isSilentAbout("LINK-01")
                .isSilentAbout("LINK-02")
                .isSilentAbout("LINK-03")
                .isSilentAbout("LINK-04")
                .isSilentAbout("LINK-05")
                .isSilentAbout("LINK-06");
    }
}
