package io.gongkai.engine.part;

import static io.gongkai.engine.ReportBuilder.aReport;
import static io.gongkai.engine.TestAssessor.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartFinderTest {

    private static PartStatus status(String text, PartCode code) {
        return section(assess(text), code).status();
    }

    private static Section section(Assessment assessment, PartCode code) {
        return assessment.sections().get(code.number() - 1);
    }

    private static List<PartStatus> statuses(String text) {
        return assess(text).sections().stream().map(Section::status).toList();
    }

    @Test
    void findsAllEightOfACompleteReport() {
        assertThat(statuses(aReport().build()))
                .containsExactly(
                        PartStatus.PRESENT,
                        PartStatus.PRESENT,
                        PartStatus.PRESENT,
                        PartStatus.PRESENT,
                        PartStatus.PRESENT,
                        PartStatus.PRESENT,
                        PartStatus.NIL,
                        PartStatus.PRESENT);
    }

    @ParameterizedTest
    @EnumSource(PartCode.class)
    void missesExactlyThePartThatIsTakenOut(PartCode code) {
        Assessment assessment = assess(aReport().without(code).build());
        assertThat(assessment.sections().stream()
                        .filter(section -> section.status() == PartStatus.MISSING)
                        .map(Section::code))
                .containsExactly(code);
        assertThat(assessment.findings().stream()
                        .filter(f -> f.rule().equals("PART-01"))
                        .map(f -> f.part()))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, 信息公开工作总体情况",
        "S1, 年度工作概览",
        "S2, 学校主动向社会公开的信息情况",
        "S2, 信息公开情况",
        "S3, 收到和处理信息公开申请情况",
        "S3, 依申请公开信息及不予公开信息的情况",
        "S4, 师生员工和社会公众对信息公开的评价",
        "S4, 信息公开满意度调查情况",
        "S5, 遭到投诉、申请行政复议和提起行政诉讼的情况",
        "S5, 因信息公开工作受到举报的情况",
        "S6, 本学年度信息公开工作存在的主要不足及整改思路",
        "S6, 主要做法、问题与下一步打算",
        "S7, 其他需要说明的事项",
        "S7, 附注",
        "S8, 《清单》事项公开情况一览表",
        "S8, 信息公开事项清单落实对照表"
    })
    void knowsAPartUnderOtherWords(PartCode code, String heading) {
        assertThat(status(aReport().headed(code, heading).build(), code)).isNotEqualTo(PartStatus.MISSING);
    }

    @Test
    void readsEveryNumberingAlike() {
        List<PartStatus> expected = statuses(aReport().build());
        List<UnaryOperator<String>> forms =
                List.of(n -> "（" + n + "）", n -> "第" + n + "部分 ", n -> n + " 、", n -> "()", n -> "◆ ", n -> "");
        for (UnaryOperator<String> form : forms) {
            String text = aReport().numbered(form).build();
            assertThat(statuses(text)).as(text.substring(0, 120)).isEqualTo(expected);
        }
    }

    @Test
    void readsAReportOnOneLine() {
        String text = aReport().build();
        assertThat(statuses(text.replace('\n', ' '))).isEqualTo(statuses(text));
    }

    @Test
    void findsPartsInAnyOrder() {
        List<PartStatus> expected = statuses(aReport().build());
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            List<PartCode> order = new ArrayList<>(Arrays.asList(PartCode.values()));
            Collections.shuffle(order, random);
            assertThat(statuses(aReport().inOrder(order).build()))
                    .as("%s", order)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "暂无。", "本学年无其他需要报告的事项。", "没有需要说明的其他事项。", "（无）"})
    void tellsNilFromContent(String body) {
        assertThat(status(aReport().with(PartCode.S7, body).build(), PartCode.S7))
                .isEqualTo(PartStatus.NIL);
    }

    @Test
    void tellsNilInTheHeading() {
        String text = aReport()
                .headed(PartCode.S7, "其他需要报告的事项（无）")
                .with(PartCode.S7, "")
                .build();
        assertThat(status(text, PartCode.S7)).isEqualTo(PartStatus.NIL);
    }

    @Test
    void takesAReportOfZeroForContent() {
        assertThat(status(aReport().with(PartCode.S3, "未收到申请。").build(), PartCode.S3))
                .isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void tellsAnEmptyPartAndAMerePointer() {
        assertThat(status(aReport().with(PartCode.S4, "").build(), PartCode.S4)).isEqualTo(PartStatus.EMPTY);
        assertThat(status(aReport().with(PartCode.S8, "详见附件。").build(), PartCode.S8))
                .isEqualTo(PartStatus.REFERENCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"基本情况及主动公开情况", "总体情况和主动公开情况", "概述及主动公开情况"})
    void seesTheOverviewInAHeadingWhereItStandsFirst(String heading) {
        String text =
                aReport().without(PartCode.S1).headed(PartCode.S2, heading).build();
        assertThat(status(text, PartCode.S1)).isEqualTo(PartStatus.MERGED);
        assertThat(status(text, PartCode.S2)).isEqualTo(PartStatus.MERGED);
    }

    @Test
    void takesAnAnswerThatRanIntoTheHeadingForOne() {
        String text = aReport()
                .headed(PartCode.S5, "举报、复议、诉讼情况本学年未发生")
                .with(PartCode.S5, "")
                .build();
        assertThat(status(text, PartCode.S5)).isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void takesTheBasicStateOfOnePartForNoOverview() {
        String text =
                aReport().without(PartCode.S1).headed(PartCode.S2, "主动公开基本情况").build();
        assertThat(status(text, PartCode.S2)).isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void seesWhichPartsShareAHeading() {
        String text = aReport()
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议和受到举报、复议、诉讼的情况")
                .build();
        assertThat(status(text, PartCode.S4)).isEqualTo(PartStatus.MERGED);
        assertThat(status(text, PartCode.S5)).isEqualTo(PartStatus.MERGED);
    }

    @Test
    void doesNotTakeTheContentsPageForTheParts() {
        StringBuilder contents = new StringBuilder("目  录\n");
        for (PartCode code : PartCode.values()) {
            contents.append("一二三四五六七八".charAt(code.number() - 1))
                    .append("、")
                    .append(code.title())
                    .append("……")
                    .append(code.number())
                    .append('\n');
        }
        String text = aReport().introducedBy(contents.toString()).build();
        assertThat(statuses(text)).isEqualTo(statuses(aReport().build()));
    }

    @Test
    void doesNotTakeAPointOfAListForAPart() {
        String text = aReport()
                .without(PartCode.S4)
                .with(PartCode.S1, "本学年做了三件事。\n（一）加强考核评议。每季度检查一次。\n（二）推动清单落实情况检查。\n（三）做好依申请公开。")
                .build();
        assertThat(status(text, PartCode.S4)).isEqualTo(PartStatus.MISSING);
        assertThat(status(text, PartCode.S2)).isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void doesNotTakeTheAnnouncementForTheParts() {
        String introduction = "全文由概述、主动公开情况、依申请公开和不予公开情况、对信息公开的评议情况、其他需要报告的事项等五个部分组成。";
        Assessment assessment =
                assess(aReport().introducedBy(introduction).without(PartCode.S4).build());
        assertThat(section(assessment, PartCode.S4).status()).isEqualTo(PartStatus.MISSING);
        assertThat(assessment.announcedPartCount()).isEqualTo(5);
        assertThat(assessment.announcedParts())
                .containsExactly(PartCode.S1, PartCode.S2, PartCode.S3, PartCode.S4, PartCode.S7);
    }

    @Test
    void quotesHeadingsFromTheSubmittedText() {
        String text = aReport().headed(PartCode.S2, "主 動公開 情況").build();
        Section section = section(assess(text), PartCode.S2);
        assertThat(section.heading()).isEqualTo("二、主 動公開 情況");
        assertThat(text.substring(section.span().start(), section.span().end())).startsWith("二、主 動公開 情況");
    }
}
