package io.gongkai.ingest.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListReadingTest {

    private static final byte[] REPORT = ZipFiles.utf8("一、概述");
    private static final String BEFORE = "一、概述\n\n清单事项公开情况表\n";

    @Test
    void aSheetIsReadAsItIsShown() {
        byte[] sheet = SheetFile.of(
                List.of("序号", "事项", "网址"), List.of("1", "学校章程", "查看→http://a.edu.cn/1"), List.of("2", "校办\n企业", "不涉及"));

        assertThat(read(sheet)).isEqualTo("序号\t事项\t网址\n1\t学校章程\t查看 http://a.edu.cn/1\n2\t校办 企业\t不涉及\n");
    }

    @Test
    void aFormulaIsNeitherComputedNorPassedOn() {
        assertThat(read(SheetFile.of(List.of("序号", "网址"), List.of("1", "=1+1"))))
                .isEqualTo("序号\t网址\n1\n");
    }

    @Test
    void csvInAnyEncodingAndWithAnySeparatorIsRead() {
        assertThat(read(ZipFiles.utf8("序号,事项,链接\n1,\"学校,章程\",http://a.edu.cn/1\n")))
                .isEqualTo("序号\t事项\t链接\n1\t学校,章程\thttp://a.edu.cn/1\n");
        assertThat(read("序号;事项;链接\r\n1;学校章程;不涉及\r\n".getBytes(Charset.forName("GBK"))))
                .isEqualTo("序号\t事项\t链接\n1\t学校章程\t不涉及\n");
    }

    @Test
    void whatLooksLikeAFormulaIsTextLikeAnyOther() {
        assertThat(read(ZipFiles.utf8("序号,链接\n1,=cmd|' /C calc'!A0\n"))).isEqualTo("序号\t链接\n1\t=cmd|' /C calc'!A0\n");
    }

    @Test
    void tenThousandRowsAreToldTheLimit() {
        Extracted extracted = Extraction.of(REPORT, SheetFile.ofRows(10_000));

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.TOO_MANY_ROWS);
        assertThat(extracted.flaws().get(0).file()).isEqualTo("checklist");
        assertThat(extracted.flaws().get(0).en()).contains("500");
    }

    @Test
    void aSheetIsNoReport() {
        Extracted extracted = Extraction.of(SheetFile.of(List.of("序号", "网址")), null);

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.NOT_A_REPORT);
    }

    @Test
    void aReportIsNoList() {
        Extracted extracted =
                Extraction.of(REPORT, WordFile.aWordFile().line("一、概述").bytes());

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.NOT_A_LIST);
    }

    private static String read(byte[] list) {
        Extracted extracted = Extraction.of(REPORT, list);
        assertThat(extracted.flaws()).isEmpty();
        return extracted.text().substring(BEFORE.length());
    }
}
