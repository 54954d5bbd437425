package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingFiguresTest {

    private static final String TOTAL = "全年主动公开信息900条，其中网站500条，办公系统400条。";

    @Test
    void reportsTwoTotalsOfTheSameYear() {
        assertThat(found("全年主动公开信息930条。")).hasSize(1);
    }

    @Test
    void staysSilentWhereBothAreTheSame() {
        assertThat(found("全年主动公开信息900条。")).isEmpty();
    }

    @Test
    void anotherYearIsNoConflict() {
        assertThat(found("上一学年（2020-2021学年）主动公开信息850条。")).isEmpty();
    }

    @Test
    void comparingWithAnotherYearLeadsBackToThisOne() {
        assertThat(found("与上一学年（850条）相比，本学年主动公开信息930条，增长明显。")).hasSize(1);
    }

    @Test
    void swappedDigitsAreAHint() {
        assertThat(found("信息公开网共发布信息806条。学校重视平台，信息公开网全年发布信息860条。")).hasSize(1);
        assertThat(found("信息公开网共发布信息806条。学校重视平台，信息公开网全年发布信息870条。")).isEmpty();
    }

    @Test
    void aDepartmentNamedTwiceIsAHint() {
        String text = aReport()
                .with(PartCode.S2, TOTAL + "各部门中，教务处120条、学生处80条。")
                .with(PartCode.S6, "各部门中，教务处130条，居首位。")
                .build();
        assertThat(FigureFindings.of("FIG-03", text)).hasSize(1);
    }

    private static List<Finding> found(String overview) {
        return FigureFindings.of(
                "FIG-03",
                aReport().with(PartCode.S1, overview).with(PartCode.S2, TOTAL).build());
    }
}
