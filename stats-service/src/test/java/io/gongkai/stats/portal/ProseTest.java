package io.gongkai.stats.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void linesAreParagraphsAndNothingOfThemIsMarkup() {
        assertThat(Prose.of("  甲<b>乙\n\n　丙  \n")).isEqualTo("<p>甲&lt;b&gt;乙</p>\n<p>丙</p>\n");
    }

    @Test
    void linesBetweenBarsAreATableWhoseFirstRowHeadsIt() {
        assertThat(Prose.of("前\n| 序号 | 事项 |\n|---|---|\n| 2 | 章程 |\n后"))
                .contains("<p>前</p>", "<p>后</p>", "aria-label=\"序号、事项\"")
                .contains("<thead><tr><th scope=\"col\">序号</th><th scope=\"col\">事项</th></tr>")
                .contains("<tbody><tr><td>2</td><td>章程</td></tr>")
                .doesNotContain("---");
    }

    @Test
    void aCellThatIsAnAddressIsALinkAndOthersAreNot() {
        assertThat(Prose.of("| 网址 | 甲 |\n| https://a.example.edu.cn/?b=1&c | javascript:alert(1) |"))
                .contains("<a rel=\"nofollow noopener\" href=\"https://a.example.edu.cn/?b=1&amp;c\">")
                .contains("<td>javascript:alert(1)</td>");
    }

    @Test
    void linesWithTabsAreATableOnlyWhereOneFollowsAnother() {
        assertThat(Prose.of("事项\t网址\n章程\t无")).contains("<th scope=\"col\">网址</th>", "<td>章程</td><td>无</td>");
        assertThat(Prose.of("一、\t概述\n本学年。")).doesNotContain("<table").contains("<p>本学年。</p>");
    }

    @Test
    void dashesInARowAreKept() {
        assertThat(Prose.of("| 事项 | 网址 |\n|:--|---|\n| - | - |\n| | |"))
                .contains("<tr><td>-</td><td>-</td></tr>", "<tr><td></td><td></td></tr>")
                .doesNotContain(":--");
    }

    @Test
    void anEmptyLineEndsATableAndIndentedLinesAreNone() {
        assertThat(Prose.of("| 甲 | 乙 |\n| 1 | 2 |\n\n| 丙 | 丁 |\n| 3 | 4 |")).containsSubsequence("</table>", "<table");
        assertThat(Prose.of("\t本学年有序推进。\n\t各部门按时更新。")).isEqualTo("<p>本学年有序推进。</p>\n<p>各部门按时更新。</p>\n");
    }

    @Test
    void aBarAloneIsAParagraphAndAnEmptyCellStaysACell() {
        assertThat(Prose.of("|")).isEqualTo("<p>|</p>\n");
        assertThat(Prose.of("| 甲 | 乙 |\n| 1 | |")).contains("<tr><td>1</td><td></td></tr>");
    }
}
