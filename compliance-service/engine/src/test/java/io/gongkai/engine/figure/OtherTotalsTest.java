package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTotalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年总计1140条，上学年为1020条。 | 1140
            总量1140条，同比增加120条。 | 1140
            公开信息1140条，2020—2021学年为1020条。 | 1140
            本学年共1140条，其中校级平台540条、院级平台600条。 | 1140
            本学年信息1140条，疫情前520条，疫情发生后620条。 | 1140
            全校21个单位发布1140条。 | 1140
            全校口径1140条；学校办公室口径320条。 | 1140
            与上一学年相比，总量由1020条变为1140条。 | 1140
            官网900条、公众号240条，共1140条。 | 1140
            各渠道合计发布1240条次，其中100条次重复，剔除后实际公开信息1140条。 | 1240
            公开总数按汉文网站和公开文件计，为1140条（份）。 | 1140
            | 0
            校报刊发稿件540篇，全年总计540条通讯。 | 0
            本学年推文120条。 | 0
            官网900条、公众号240条，共处理差错12条。 | 0
            招标公告本学年共86条。 | 0
            上一学年总量1020条。 | 0
            信息公开网新增640条，微信推送120条。 | 0
            """)
    void theTotalMayBeToldInOtherWords(String words, String total) {
        String report =
                aReport().with(PartCode.S2, words == null ? "学校重视主动公开。" : words).build();
        assertThat(TestAssessor.assess(report).figures().stream()
                        .filter(figure -> figure.metric().equals("disclosed_total"))
                        .map(figure -> figure.value().toPlainString()))
                .containsExactly(total.equals("0") ? new String[0] : new String[] {total});
    }
}
