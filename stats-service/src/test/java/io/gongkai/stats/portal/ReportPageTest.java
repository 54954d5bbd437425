package io.gongkai.stats.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.problem.Language;
import io.gongkai.stats.projection.PublicFacts.Heading;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"年度报告\n## 一、概述\n有序推进。", "年度报告\n**一、概述**\n有序推进。", "年度报告\n【一、概述】\n有序推进。", "年度报告\n一、概述 有序推进。"})
    void theMarksThatFrameAHeadingAreNoParagraphs(String text) {
        List<Heading> outline = List.of(new Heading(Part.S1, "一、概述", text.indexOf("一、")));
        PublicText report =
                new PublicText("4143012345", "沅溪学院", SchoolYear.of("2020-2021"), "年度报告", 1, null, outline, text);

        assertThat(new ReportPage().of(report, Language.ZH))
                .contains("<p>年度报告</p>\n<h2 id=\"S1\">一、概述</h2>\n<p>有序推进。</p>");
    }
}
