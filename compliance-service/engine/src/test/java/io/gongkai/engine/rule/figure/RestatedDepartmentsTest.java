package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatedDepartmentsTest {

    private static final String LIST = "各部门网站发布信息：教务处173条、党委宣传部150条、后勤处64条。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各部门中，教务处以发布信息137条居首。 | EXPLAIN
            各部门中发布最多的是教务处（180条），最少的是后勤处（64条）。 | EXPLAIN
            各部门中，教务处173条、宣传部160条。 | EXPLAIN
            各部门中，教务处180条居首。 | HINT
            各部门中，教务处80条、后勤处31条居前。 | HINT
            """)
    void oneDifferentOfSeveralIsAnError(String again, Severity severity) {
        assertThat(found(again)).extracting(Finding::severity).containsOnly(severity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各部门中，教务处173条居首。
            各部门中，宣传部150条、后勤处64条。
            上学年各部门中，教务处137条居首。
            各部门中，教务处发布招生类信息31条。
            """)
    void theSameOrSomethingElseIsNone(String again) {
        assertThat(found(again)).isEmpty();
    }

    @Test
    void aTableIsHeldAgainstProse() {
        String table = "各部门公开信息数量如下：\n| 部门 | 条数 |\n| 教务处 | 173 |\n| 后勤处 | 46 |\n| 宣传部 | 150 |\n";

        assertThat(found(table)).singleElement().extracting(Finding::severity).isEqualTo(Severity.EXPLAIN);
    }

    private static List<Finding> found(String again) {
        return FigureFindings.of(
                "FIG-03",
                aReport()
                        .with(PartCode.S2, LIST)
                        .with(PartCode.S6, again + "\n问题是更新偏慢。")
                        .build());
    }
}
