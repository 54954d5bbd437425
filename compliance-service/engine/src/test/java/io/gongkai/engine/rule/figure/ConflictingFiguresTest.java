package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictingFiguresTest {

    private static final String TOTAL = "全年主动公开信息900条，其中网站500条，办公系统400条。";

    @Test
    void aTotalOfSomeInBracketsIsNoOther() {
        assertThat(found("其中网站500条、公众号100条（两项合计600条，占66.7%），其余300条见于办公系统。")).isEmpty();
    }

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
    void aDepartmentIsHeldAgainstItself() {
        String words = "全年各部门公开信息900条，其中人事处发布400条，后勤处发布500条。\n另据统计，人事处本学年发布信息460条。";

        assertThat(FigureFindings.of("FIG-03", PartCode.S2, words))
                .singleElement()
                .satisfies(finding -> assertThat(finding.operands())
                        .containsEntry("first", BigDecimal.valueOf(400))
                        .containsEntry("second", BigDecimal.valueOf(460)));
    }

    @Test
    void swappedDigitsAreAHint() {
        assertThat(found("教学资料网站共发布信息806条。学校重视平台，教学成果网站全年发布信息860条。")).hasSize(1);
        assertThat(found("教学资料网站共发布信息806条。学校重视平台，教学成果网站全年发布信息870条。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            信息公开网共发布信息806条。 | 信息公开网全年发布信息870条。 | HINT
            官方微信公众号推送信息320条。 | 学校通报了工作。官方微信公众号推送信息351条。 | EXPLAIN
            2022届毕业生2412人。 | 去向分布图说明了2022届2421名毕业生的去向。 | HINT
            微信公众号关注人数9.3万人。 | 一是内容不多；二是微信公众号关注人数8.1万人。 | HINT
            2022届毕业生2400人。 | 就业服务做到了每个班。2022届毕业生2450人。 | EXPLAIN
            毕业去向落实率为93.2%。 | 毕业去向落实率为91.2%。 | EXPLAIN
            """)
    void whatAReportHasButOnceCannotHaveTwoValues(String first, String second, Severity severity) {
        assertThat(stated(first, second))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            官方微信公众号推送信息320条。 | 官方微信公众号推送信息320条。
            官方微信公众号推送信息320条。 | 学生处微信公众号推送信息150条。
            官方微信公众号推送信息320条。 | 招生季，官方微信公众号推送信息45条。
            官方微信公众号推送信息320条。 | 官方微信公众号平均每月推送信息27条。
            官方微信公众号推送信息320条。 | 上一学年官方微信公众号推送信息298条。
            毕业生2400人。 | 本科毕业生1900人。
            毕业去向落实率为93.2%。 | 毕业去向落实率为93.18%。
            官方微信公众号推送信息约320条。 | 官方微信公众号推送信息318条。
            """)
    void whatIsOfAnotherScopeOrRoughlyTheSameIsNoConflict(String first, String second) {
        assertThat(stated(first, second)).isEmpty();
    }

    private static List<Finding> stated(String first, String second) {
        return FigureFindings.of(
                "FIG-03",
                aReport()
                        .with(PartCode.S2, "学校章程已在网站公布。" + first)
                        .with(PartCode.S6, second + "问题是更新偏慢。")
                        .build());
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

    @Test
    void eachLevelOfStudentsHasFiguresOfItsOwn() {
        String words = "招生章程按时公布。本科计划招生640人，录取630人。硕士研究生报考1370人，录取180人。";

        assertThat(FigureFindings.of("FIG-03", PartCode.S2, words)).isEmpty();
        assertThat(FigureFindings.of("FIG-03", PartCode.S2, words.replace("硕士研究生报考1370人", "本科补录以后")))
                .hasSize(1);
    }
}
