package io.gongkai.engine.rule.link;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateLinkTest {

    private static final String A = "http://xxgk.example.edu.cn/a.htm";
    private static final String B = "http://xxgk.example.edu.cn/b.htm";
    private static final String C = "http://xxgk.example.edu.cn/c.htm";

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
    void isSilentWhereOneRowStandsForSeveralItems() {
        assertThat(codes(withLinks(A, B, C))).doesNotContain("LINK-02");
    }

    @Test
    void reportsRowsThatCommasPart() {
        String rows = "1, 学校概况, %s\n2, 学校章程, %s\n3, 教代会工作报告, %s\n4, 学术委员会章程, %s".formatted(A, B, C, B);
        assertThat(codes(ReportBuilder.aReport().with(PartCode.S8, rows).build()))
                .contains("LINK-02");
    }

    private static List<Severity> inSentences(String... sentences) {
        String text = ReportBuilder.aReport()
                .with(PartCode.S2, String.join("\n", sentences))
                .build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("LINK-02"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void readsTheRunningText() {
        String page = "http://www.example.edu.cn/info/1031/2207.htm";
        assertThat(inSentences("学校章程见" + page + "，招生章程见" + page + "。")).containsExactly(Severity.EXPLAIN);
        assertThat(inSentences("可在" + page + "查阅学籍管理办法，在" + page + "查阅学生申诉办法。")).containsExactly(Severity.EXPLAIN);
        assertThat(inSentences("学校章程（网址：" + page + "）已公布。", "学校的收费标准见" + page + "；2021年公开信息90条。"))
                .containsExactly(Severity.EXPLAIN);
        assertThat(inSentences("收支预算总表见" + page + "；2021年收支决算总表见" + page + "；2022年继续公开。"))
                .containsExactly(Severity.EXPLAIN);
    }

    @Test
    void onlyHintsAtASectionThatMayHoldSeveral() {
        for (String section : List.of(
                "http://xxgk.example.edu.cn/",
                "http://xxgk.example.edu.cn/cwgk.htm",
                "http://cw.example.edu.cn/1203/list.htm",
                "http://cw.example.edu.cn/gk/index.html")) {
            assertThat(inSentences("收支预算总表见" + section + "，招生章程见" + section + "。"))
                    .containsExactly(Severity.HINT);
        }
    }

    @Test
    void aYearlyReportMayStandForWhatItHolds() {
        String page = "http://www.example.edu.cn/info/1031/2207.htm";
        assertThat(inSentences("毕业生就业质量年度报告见" + page + "。", "毕业生规模、结构、就业率见" + page + "。"))
                .containsExactly(Severity.HINT);
    }

    @Test
    void isSilentWhereTheAddressStandsForOneThing() {
        String page = "http://www.example.edu.cn/info/1031/2207.htm";
        String other = "http://www.example.edu.cn/info/1031/2208.htm";
        assertThat(inSentences("学校章程见" + page + "，招生章程见" + other + "。")).isEmpty();
        assertThat(inSentences("学校章程见" + page + "。", "师生可在" + page + "查阅学校章程。")).isEmpty();
        assertThat(inSentences("学校章程、招生章程见" + page + "。", "招生章程也可见" + page + "。"))
                .isEmpty();
        assertThat(inSentences("欢迎登录" + page + "查看本报告。", "学校章程见" + page + "。")).isEmpty();
    }

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
