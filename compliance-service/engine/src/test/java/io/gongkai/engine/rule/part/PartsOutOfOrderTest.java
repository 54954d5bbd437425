package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;
import static io.gongkai.engine.part.PartCode.S1;
import static io.gongkai.engine.part.PartCode.S2;
import static io.gongkai.engine.part.PartCode.S3;
import static io.gongkai.engine.part.PartCode.S4;
import static io.gongkai.engine.part.PartCode.S5;
import static io.gongkai.engine.part.PartCode.S6;
import static io.gongkai.engine.part.PartCode.S7;
import static io.gongkai.engine.part.PartCode.S8;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOutOfOrderTest {

    @Test
    void reportsTheFirstPartOutOfPlace() {
        String text = aReport().inOrder(List.of(S1, S3, S2, S4, S5, S6, S7, S8)).build();
        assertThatReport(text).reports("PART-07", "二、依申请公开和不予公开情况");
    }

    @Test
    void isSilentAboutTheFrameItself() {
        assertThatReport(aReport().build()).isSilentAbout("PART-07");
    }

    @Test
    void isSilentWhereAPartIsMissingButTheOrderHolds() {
        assertThatReport(aReport().without(S4).build()).isSilentAbout("PART-07");
    }
}
