package io.gongkai.ingest.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

    private static final String REPORT = "一、概述\n本学年学校主动公开信息120条，其中网站公开70条。联系电话：0731-8888。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundOut(String charset) {
        Extracted extracted = Extraction.of(REPORT.getBytes(Charset.forName(charset)), null);

        assertThat(extracted.text()).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsBelievedAndNoPartOfTheText(String charset) {
        Extracted extracted = Extraction.of(("\ufeff" + REPORT).getBytes(Charset.forName(charset)), null);

        assertThat(extracted.text()).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS"})
    void whatCannotBeToldIsNotGuessed(String charset) {
        String traditional = "一、概述：學校資訊公開年度報告之說明與實際情形";

        assertThat(Extraction.of(traditional.getBytes(Charset.forName(charset)), null)
                        .flaws())
                .extracting(FoundFlaw::flaw)
                .isNotEmpty()
                .isSubsetOf(Flaw.UNKNOWN_ENCODING, Flaw.UNSUPPORTED_TYPE);
    }

    @Test
    void utf8ThatIsCutWithinACharacterIsNoOtherEncoding() {
        byte[] utf8 = ZipFiles.utf8(REPORT);
        byte[] cut = Arrays.copyOf(utf8, utf8.length - 3);

        assertThat(Extraction.of(cut, null).flaws()).extracting(FoundFlaw::flaw).isNotEmpty();
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsWords() {
        String markdown = """
                # 信息公开年度报告
                ## 一、概述
                学校公开**120条**信息，详见[专栏](http://a.edu.cn/xxgk)。

                | 序号 | 事项 | 链接 |
                |-----|:----:|-----|
                | 2 | 学校章程 | <http://a.edu.cn/2> |
                """;

        assertThat(Extraction.of(ZipFiles.utf8(markdown), null).text()).isEqualTo("""
                信息公开年度报告
                一、概述
                学校公开120条信息，详见专栏 http://a.edu.cn/xxgk。

                序号\t事项\t链接
                2\t学校章程\thttp://a.edu.cn/2
                """);
    }

    @Test
    void aPageIsReadAsItIsShown() {
        String page = """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title><script>alert(1)</script></head>
                <body><h1>一、概述</h1><p>学校<b>公开</b>信息
                120条。<!-- 批注 --></p><div style="display: none">看不见</div>
                <ol><li>网站</li><li>公众号</li></ol>
                <table><tr><th>序号</th><th>事项</th><th>链接</th></tr>
                <tr><td>2</td><td>学校<br>章程</td><td><a href="http://a.edu.cn/2">查看</a></td></tr></table></body></html>""";

        assertThat(Extraction.of(ZipFiles.utf8(page), null).text()).isEqualTo("""
                一、概述
                学校公开信息 120条。
                1. 网站
                2. 公众号
                序号\t事项\t链接
                2\t学校 章程\t查看 http://a.edu.cn/2
                """);
    }

    @Test
    void aPageInGbkIsReadToo() {
        byte[] page = "<html><head><meta charset=gbk></head><body><p>一、概述与工作推进</p></body></html>"
                .getBytes(Charset.forName("GBK"));

        assertThat(Extraction.of(page, null).text()).isEqualTo("一、概述与工作推进\n");
    }
}
