package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import org.junit.jupiter.api.Test;

class ReferencedPartTest {

    @Test
    void reportsAPointerToAnAttachmentThatIsNotThere() {
        assertThatReport(aReport().with(PartCode.S8, "清单事项的公开情况见附件。").build()).reports("PART-03", "清单事项的公开情况见附件。");
    }

    @Test
    void isAHintForTheListAlone() {
        String text =
                aReport().with(PartCode.S6, "详见附件。").with(PartCode.S8, "详见附件。").build();
        assertThat(TestAssessor.assess(text).findings())
                .filteredOn(finding -> finding.rule().equals("PART-03"))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.EXPLAIN, Severity.HINT);
    }

    @Test
    void isSilentWhereTheAttachmentFollows() {
        String table = "见下表。\n| 1 | 办学基本情况 | http://xxgk.example.edu.cn/1 |";
        assertThatReport(aReport().with(PartCode.S8, table).build()).isSilentAbout("PART-03");
    }

    @Test
    void isSilentWhereMuchIsSaidBesideThePointer() {
        String body = "学校逐项核对清单，四十项已经公开，其余各项注明了原因。".repeat(4) + "详见附件。";
        assertThatReport(aReport().with(PartCode.S8, body).build()).isSilentAbout("PART-03");
    }
}
