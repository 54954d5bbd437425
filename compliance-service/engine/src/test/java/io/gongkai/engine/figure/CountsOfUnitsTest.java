package io.gongkai.engine.figure;

import static io.gongkai.engine.figure.TableReport.figures;
import static io.gongkai.engine.figure.TableReport.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsOfUnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            部门网站发布较多的有：教务处41条、工学院38条、本科生院30条、科研院22条。 | 41 38 30 22
            二级网站公开信息居前三位的是法学院、水利学院、校史馆，分别为41条、38条、22条。 | 41 38 22
            二级网站发布情况：学工处41条，后勤基建处38条。 | 41 38
            各部门公开数量居前的是：教务处（41条）、财务科（38条）、招生办（22条）、体育教学部（9条）。 | 41 38 22 9
            其中，教务处在部门网页发布41条，图书馆发布38条。 | 41 38
            发布信息较多的单位有财经学院41条、教务处38条。 | 41 38
            二级学院网站中，医学院最多，为41条；马克思主义学院最少，为9条。 | 41 9
            部门网站发布量居前的有教务处（41条）、学工处（38条）。 | 41 38
            二级学院公开数量相差大，最多的财经学院41条，最少的音乐学院仅9条。 | 41 9
            各单位网站中，发布较多的是体育学院41条、理学院38条。 | 41 38
            单位发文榜前列：宣传部41条、教务处38条、研究生院30条。 | 41 38 30
            公开来源单位有：招生就业处41条，财务处38条。 | 41 38
            """)
    void namesOfOneSignAndNamesBeforeAPauseAreUnits(String words, String counts) {
        assertThat(figures(words))
                .containsExactly(List.of(counts.split(" ")).stream()
                        .map(count -> "disclosed_site_by_unit " + count)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            门户网站发布信息120条，由各处分担，党政办公室41条、教务处38条、新闻中心41条。 | disclosed_site 120, disclosed_site_by_unit 41, disclosed_site_by_unit 38, disclosed_site_by_unit 41
            官网公开信息120条，公众号推送38条。 | disclosed_site 120, wechat_posts 38
            """)
    void unitsBehindTheCountOfTheSiteShareIt(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected.split(", "));
    }

    @Test
    void aLongListSpeaksOfUnitsToItsEnd() {
        List<String> names = IntStream.range(0, 26)
                .mapToObj(i -> "沅溪第" + "一二三四五六七八九十".charAt(i % 10) + "工程学院" + (100 + i) + "条")
                .toList();

        assertThat(figures("各学院网站发布情况如下：" + String.join("，", names) + "。"))
                .hasSize(26)
                .allMatch(figure -> figure.startsWith("disclosed_site_by_unit "));
    }

    @Test
    void theSchoolsOwnSiteIsNoUnit() {
        assertThat(figures("我学院网站发布信息41条，公众号推送38条。")).containsExactly("disclosed_site 41", "wechat_posts 38");
    }

    @Test
    void aPartToldAgainOpensPartsOfItsOwn() {
        String words =
                "本学年主动公开信息900条。按平台划分：\n主网站400条，二级网页300条，公众号200条。公众号关注1.2万人。\n二级网页的300条中，教务处130条，学生处110条，招生处%d条。\n";

        assertThat(findings("FIG-01", words.formatted(60))).isEmpty();
        assertThat(findings("FIG-01", words.formatted(80))).hasSize(1);
    }
}
