package io.gongkai.stats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.paper.Block.Bars;
import io.gongkai.stats.paper.Block.Grid;
import io.gongkai.stats.paper.Block.Heading;
import io.gongkai.stats.paper.Block.Passage;
import io.gongkai.stats.paper.Block.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Note NOTE = new Note(List.of("GET /v1/x（a、b）", "甲校：“原文<1>”"));
    private static final Paper PAPER = new Paper(
            "示教通〔2021〕1号",
            "题目",
            "示例省教育厅",
            Instant.parse("2021-11-03T02:15:40Z"),
            List.of(
                    new Heading(1, "一、报送"),
                    new Passage("共 3 < 5 所。", NOTE),
                    new Grid("表1 甲", List.of("类", "数"), List.of(List.of("本科", "3"), List.of("专科", "—")), NOTE),
                    new Bars(
                            "图1 乙",
                            "所",
                            List.of("本科", "专科"),
                            List.of(
                                    new Series("按时", List.of(new BigDecimal("3"), new BigDecimal("0.5"))),
                                    new Series("逾期", List.of(BigDecimal.ZERO, BigDecimal.ONE))),
                            null)),
            List.of("示例省教育厅"),
            List.of("来源"));

    @Test
    void theSamePaperGivesTheSameBytesAtAnyTime() throws IOException {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        byte[] written = DocxPaper.write(PAPER);
        LocalDate after = LocalDate.now(ZoneOffset.UTC);

        assertThat(DocxPaper.write(PAPER)).isEqualTo(written);
        assertThat(HtmlPaper.write(PAPER)).isEqualTo(HtmlPaper.write(PAPER));
        assertNothingOfTheClock(written, before, after);
    }

    private static void assertNothingOfTheClock(byte[] zip, LocalDate before, LocalDate after) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    assertNothingOfTheClock(content, before, after);
                }
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain(before.toString(), after.toString());
            }
        }
    }

    @Test
    void wordFindsItsOwnStylesNotesAndChart() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(DocxPaper.write(PAPER)))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Number", "Title")
                    .contains("Heading1", "BodyText", "Caption", "Closing");
            assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(read.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isZero();
            assertThat(read.getEndnotes())
                    .hasSize(2)
                    .extracting(note -> note.getParagraphArray(0).getCTP().xmlText())
                    .allSatisfy(paragraph -> assertThat(paragraph)
                            .containsOnlyOnce("endnoteRef/>")
                            .containsOnlyOnce("<w:rPr>"));
            assertThat(read.getEndnotes().get(0).getParagraphs().get(0).getText())
                    .contains("GET /v1/x（a、b）；甲校：“原文<1>”");
            assertThat(read.getTables().get(0).getText()).contains("本科\t3", "专科\t—");
            assertThat(read.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
            assertThat(read.getCharts()).hasSize(1);
            var drawn = read.getCharts().get(0).getChartSeries().get(0);
            assertThat(drawn.getSeriesCount()).isEqualTo(2);
            assertThat(drawn.getSeries(0).getValuesData().getPointAt(1).doubleValue())
                    .isEqualTo(0.5);
            assertThat(drawn.getSeries(0).getCategoryData().getPointAt(1)).isEqualTo("专科");
            assertThat(read.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(java.util.Date.from(PAPER.asOf()));
        }
    }

    @Test
    void theFontsOfOfficialDocumentsAreNamed() throws IOException {
        assertThat(entry("word/styles.xml")).contains("仿宋", "黑体", "宋体", "楷体");
    }

    @Test
    void thePageHoldsTextChartAndNotesThatLinkBack() {
        String page = new String(HtmlPaper.write(PAPER), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<h1>题目</h1>", "<h2>一、报送</h2>", "共 3 &lt; 5 所。", "<th scope=\"row\">本科</th><td>3</td>")
                .contains("<a id=\"ref-1\" href=\"#note-1\">[1]</a>", "<li id=\"note-2\">", "甲校：“原文&lt;1&gt;”")
                .contains(">3所</text>", ">0.5所</text>", ">0所</text>");
        assertThat(page).doesNotContain("<script");
    }

    private static String entry(String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DocxPaper.write(PAPER)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
