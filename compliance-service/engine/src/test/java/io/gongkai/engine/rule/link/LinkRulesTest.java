package io.gongkai.engine.rule.link;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.checklist.ChecklistEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {

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
    void reportsAnAddressThatTwoItemsShareWithBothRows() {
        assertThatReport(withLinks(A, B, B))
                .reports("LINK-02", "2 | 学校章程 | " + B, "7 | 招生章程 | " + B)
                .isSilentAbout("LINK-03");
    }

    @Test
    void knowsAnAddressWithAClosingSlashForTheSame() {
        assertThatReport(withLinks("http://a.example.edu.cn/x", "http://a.example.edu.cn/x/", B))
                .reports(
                        "LINK-02",
                        "1 | 办学规模、机构设置 | http://a.example.edu.cn/x",
                        "2 | 学校章程 | http://a.example.edu.cn/x/");
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

    @Test
    void reportsOneAddressForAllInsteadOfManyDuplicates() {
        assertThat(codes(withLinks(A, A, A, A, B))).contains("LINK-03").doesNotContain("LINK-02");
        assertThat(codes(withLinks(A, A, A, B, C))).contains("LINK-02").doesNotContain("LINK-03");
    }

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

    @Test
    void reportsABareNumberForAnAddress() {
        assertThat(codes(withLinks(A, "http://10.0.0.8:8080/index.htm", C))).contains("LINK-05");
    }

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
    void judgesTheLinksSentBesideTheText() {
        ReportUnderReview report = new ReportUnderReview(
                "某某学院2021-2022学年信息公开工作年度报告",
                TestAssessor.report("").schoolType(),
                TestAssessor.report("").ownership(),
                "43",
                TestAssessor.YEAR,
                List.of(new ChecklistEntry(2, A), new ChecklistEntry(7, A), new ChecklistEntry(15, null)),
                null,
                null,
                null,
                null);
        assertThat(TestAssessor.ASSESSOR.assess(report).findings())
                .extracting(Finding::rule)
                .contains("LINK-01", "LINK-02");
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
