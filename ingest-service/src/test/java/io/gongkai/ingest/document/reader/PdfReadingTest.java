package io.gongkai.ingest.document.reader;

import static io.gongkai.ingest.document.reader.PdfFile.aPdf;
import static io.gongkai.ingest.document.reader.PdfFile.aPdfWithGlyphNumbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfReadingTest {

    private static final int[] COLUMNS = {60, 120, 320};

    @Test
    void linesAreReadFromTheTopDown() {
        assertThat(text(aPdf().line("一、概述").line("本学年学校主动公开信息120条。").page().line("二、主动公开情况")))
                .isEqualTo("一、概述\n本学年学校主动公开信息120条。\n二、主动公开情况\n");
    }

    @Test
    void glyphsThatAMapExplainsAreRead() {
        assertThat(text(aPdfWithGlyphNumbers().line("一、概述 2021-2022学年主动公开"))).isEqualTo("一、概述 2021-2022学年主动公开\n");
    }

    @Test
    void columnsArePartedByTabs() {
        PdfFile file = aPdf().row(COLUMNS, "序号", "事项", "链接").row(COLUMNS, "2", "学校章程及制定的各项规章制度", "http://a.edu.cn/2");

        assertThat(text(file)).isEqualTo("序号\t事项\t链接\n2\t学校章程及制定的各项规章制度\thttp://a.edu.cn/2\n");
    }

    @Test
    void anAddressOverWordsStandsBesideThem() {
        PdfFile file = aPdf().row(COLUMNS, "2", "学校章程及各项制度", "点击查看").link(310, 400, "http://a.edu.cn/2");

        assertThat(text(file)).isEqualTo("2\t学校章程及各项制度\t点击查看\thttp://a.edu.cn/2\n");
    }

    @Test
    void aScanIsToldToBeOne() {
        Extracted extracted = Extraction.of(aPdf().page().page().bytes(), null);

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.NO_TEXT);
        assertThat(extracted.flaws().get(0).zh()).contains("3 页").contains("扫描件");
    }

    @Test
    void anEncryptedFileIsToldToBeOne() throws IOException {
        Extracted extracted = Extraction.of(aPdf().line("一、概述").encrypted("secret"), null);

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() throws IOException {
        assertThat(Extraction.of(aPdf().line("一、概述：本学年学校主动公开信息").encrypted(""), null)
                        .text())
                .isEqualTo("一、概述：本学年学校主动公开信息\n");
    }

    private static String text(PdfFile file) {
        Extracted extracted = Extraction.of(file.bytes(), null);
        assertThat(extracted.flaws()).isEmpty();
        return extracted.text();
    }
}
