package io.gongkai.ingest.document.reader;

import static io.gongkai.ingest.document.reader.WordFile.aWordFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReadingTest {

    @Test
    void paragraphsAreLines() {
        assertThat(text(aWordFile().line("一、概述").line("本学年公开信息120条。"))).isEqualTo("一、概述\n本学年公开信息120条。\n");
    }

    @Test
    void rowsAreCellsPartedByTabs() {
        assertThat(text(aWordFile().table(List.of("序号", "事项", "链接"), List.of("2", "学校章程", "http://a.edu.cn/2"))))
                .isEqualTo("序号\t事项\t链接\n2\t学校章程\thttp://a.edu.cn/2\n");
    }

    @Test
    void numbersThatWordCountsAreInTheText() {
        WordFile file = aWordFile();
        BigInteger list = file.list();
        file.numbered(list, 0, "概述")
                .numbered(list, 1, "组织领导")
                .numbered(list, 1, "制度建设")
                .numbered(list, 2, "章程")
                .numbered(list, 0, "主动公开情况")
                .numbered(list, 1, "网站公开");

        assertThat(text(file)).isEqualTo("一、概述\n（1）组织领导\n（2）制度建设\n2.1 章程\n二、主动公开情况\n（1）网站公开\n");
    }

    @Test
    void anAddressBehindWordsStandsBesideThem() {
        assertThat(text(aWordFile().link("点击查看", "http://a.edu.cn/zc"))).isEqualTo("点击查看 http://a.edu.cn/zc\n");
        assertThat(text(aWordFile().link("http://a.edu.cn/zc", "http://a.edu.cn/zc")))
                .isEqualTo("http://a.edu.cn/zc\n");
    }

    @Test
    void whatNoReaderSeesIsNotRead() {
        assertThat(text(aWordFile().hidden("清单全部公开").deleted("旧稿"))).isEqualTo("可见\n保留\n");
    }

    @Test
    void aDrawingThatIsThereTwiceIsReadOnce() {
        String xml = """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body><w:p><w:r>\
                <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>\
                </mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>\
                </mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p></w:body></w:document>""";

        Extracted extracted = Extraction.of(ZipFiles.wordOf(ZipFiles.utf8(xml)), null);

        assertThat(extracted.text()).isEqualTo("框内\n框外\n");
    }

    @Test
    void aListInTheDocumentIsReadWithIt() {
        Extracted extracted = Extraction.of(
                aWordFile().line("一、概述").bytes(), SheetFile.of(List.of("序号", "链接"), List.of("1", "http://a.edu.cn/1")));

        assertThat(extracted.document()).isEqualTo(DetectedType.DOCX);
        assertThat(extracted.checklist()).isEqualTo(DetectedType.XLSX);
        assertThat(extracted.text()).isEqualTo("一、概述\n\n清单事项公开情况表\n序号\t链接\n1\thttp://a.edu.cn/1\n");
    }

    private static String text(WordFile file) {
        Extracted extracted = Extraction.of(file.bytes(), null);
        assertThat(extracted.flaws()).isEmpty();
        return extracted.text();
    }
}
