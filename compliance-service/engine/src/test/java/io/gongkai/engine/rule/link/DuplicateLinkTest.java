package io.gongkai.engine.rule.link;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.rule.link.ChecklistTable.withLinks;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
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

    private static List<String> codes(String text) {
        return TestAssessor.assess(text).findings().stream().map(Finding::rule).toList();
    }
}
