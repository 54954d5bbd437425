package io.gongkai.ingest.document.reader;

import static io.gongkai.ingest.document.reader.OldWordFile.anOldWordFile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OldWordReadingTest {

    @Test
    void paragraphsAreLines() {
        assertThat(text(anOldWordFile().line("一、概述").line("本学年公开信息120条。"))).isEqualTo("一、概述\n本学年公开信息120条。\n");
    }

    @Test
    void rowsAreCellsPartedByTabs() {
        assertThat(text(anOldWordFile().line("清单").row("序号", "事项", "链接").row("2", "学校章程", "http://a.edu.cn/2")))
                .isEqualTo("清单\n序号\t事项\t链接\n2\t学校章程\thttp://a.edu.cn/2\n");
    }

    @Test
    void aFieldShowsItsResultAndWhereItLeads() {
        String field = "\u0013 HYPERLINK \"http://a.edu.cn/zc\" \u0014点击查看\u0015，\u0013 PAGE \u00143\u0015";

        assertThat(text(anOldWordFile().line(field))).isEqualTo("点击查看 http://a.edu.cn/zc，3\n");
    }

    private static String text(OldWordFile file) {
        Extracted extracted = Extraction.of(file.bytes(), null);
        assertThat(extracted.flaws()).isEmpty();
        assertThat(extracted.document()).isEqualTo(DetectedType.DOC);
        return extracted.text();
    }
}
