package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class ReferencedPartTest {

    @Test
    void reportsAPointerToAnAttachmentThatIsNotThere() {
        assertThatReport(aReport().with(PartCode.S8, "清单事项的公开情况见附件。").build()).reports("PART-03", "清单事项的公开情况见附件。");
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
