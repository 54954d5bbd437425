package io.gongkai.engine.rule.item;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Search;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingItemsTest {

    private static String saying(String sentence) {
        return aReport().with(PartCode.S2, sentence).build();
    }

    private static List<Finding> missing(String text) {
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("ITEM-01"))
                .toList();
    }

    private static List<String> subjects(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.searched().stream())
                .map(Search::subject)
                .toList();
    }

    @Test
    void reportsWhatIsMentionedNowhereOnceACategory() {
        List<Finding> findings = missing(saying("学校公布了学籍管理规定。"));
        assertThat(findings)
                .extracting(finding -> finding.operands().get("category"))
                .doesNotHaveDuplicates()
                .contains("学生管理服务信息", "学风建设信息");
        assertThat(subjects(findings)).contains("37", "38", "39").doesNotContain("36");
    }

    @Test
    void asksForNothingThatDoesNotApplyOrAppliesOnlyIfTheFactExists() {
        assertThat(subjects(missing(saying("学校重视信息公开。")))).doesNotContain("8", "11", "12", "35", "44", "47", "49");
    }

    @Test
    void aRowSentBesideTheTextMentionsItsItem() {
        ReportUnderReview plain = TestAssessor.report(saying("学校重视信息公开。"));
        ReportUnderReview report = new ReportUnderReview(
                plain.text(),
                plain.schoolType(),
                plain.ownership(),
                plain.provinceCode(),
                plain.academicYear(),
                List.of(new ChecklistEntry(36, "http://xxgk.example.edu.cn/36.htm"), new ChecklistEntry(37, null)),
                null,
                null,
                null,
                null);
        assertThat(subjects(TestAssessor.ASSESSOR.assess(report).findings()))
                .contains("37")
                .doesNotContain("36");
    }

    @Test
    void saysWhatWasLookedForAndWhatCameNearest() {
        String text = saying("暴雨之后值班员连夜处置积水。学校章程已公布。");
        Search search = missing(text).stream()
                .flatMap(finding -> finding.searched().stream())
                .filter(each -> each.subject().equals("50"))
                .findFirst()
                .orElseThrow();
        assertThat(search.words()).contains("应急预案", "突发事件");
        assertThat(search.nearest()).isNotNull().satisfies(nearest -> {
            assertThat(nearest.quote()).contains("处置积水");
            assertThat(text.substring(nearest.start(), nearest.end())).isEqualTo(nearest.quote());
        });
    }
}
