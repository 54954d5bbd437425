package io.gongkai.engine.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            门户网站信息由去年的820条增加到960条。 | disclosed_site 960
            公众号粉丝数从上学年的5.1万增至6.3万。 | wechat_followers 63000
            “沅溪青年”公众号有关注用户6210人。 | wechat_followers 6210
            其中网站500条；剩下的120条来自新媒体。 | disclosed_site 500, newmedia_total 120
            编发《校内信息》35期。 | briefs 35
            學校網站５０ ０条。 | disclosed_site 500
            网站3 60条，公众号95条。 | disclosed_site 360, wechat_posts 95
            官方微信、官方微博的粉丝数分别为1.5万、9000人。 | wechat_followers 15000, weibo_followers 9000
            办公系统发送公文、通知820条。 | disclosed_oa 820
            制发文件82件。 | docs_issued 82
            召开学生座谈会、家长开放日等7场。 | meetings 7
            组织业务学习4次。 | training_count 4
            面向各系部开展业务辅导2场。 | training_count 2
            各系部二级网页发布418条。 | disclosed_site_by_unit 418
            抖音、视频号发布短视频155条。 | douyin_posts 155
            发布采购信息96条，其中校内平台62条。 | tender_items 96
            实验耗材等采购项目在政府采购网和学院官网公布，共计127条。 | tender_items 127
            """)
    void aCountBelongsToWhatItsWordsName(String words, String expected) {
        assertThat(figures(PartCode.S2, words)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-2021学年主动公开信息940条，2021-2022学年主动公开信息1020条。 | disclosed_total 1020
            2021-2022学年主动公开信息1020条，2020-2021学年主动公开信息940条。 | disclosed_total 1020
            与2020-2021学年主动公开信息940条相比，本学年主动公开信息1020条。 | disclosed_total 1020
            与2020-2021学年相比，主动公开信息1020条。 | disclosed_total 1020
            2021-2022学年主动公开信息1020条，2022-2023学年将力争公开1100条以上。 | disclosed_total 1020
            """)
    void anotherYearThatIsNamedBesideThisOneCountsNothing(String words, String expected) {
        assertThat(figures(PartCode.S2, words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            组织部全年共发布信息210条。 | disclosed_site_by_unit 210
            学生工作处全年公开信息75条。 | disclosed_site_by_unit 75
            食品工程学院全年共公开信息130条。 | disclosed_site_by_unit 130
            各二级学院全年共公开信息330条。 | ''
            科研信息方面，全年公开信息55条。 | ''
            沅溪职业学院全年共公开信息940条。 | disclosed_total 940
            """)
    void whatOnePartOfTheSchoolPublishedIsNotTheWhole(String words, String expected) {
        assertThat(String.join(", ", figures(PartCode.S2, "本学年主动公开信息1020条。\n" + words)))
                .isEqualTo("disclosed_total 1020" + (expected.isEmpty() ? "" : ", " + expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今后每季度集中培训一次。",
                "每月召开例会2次。",
                "官方微博的阅读不在上述1260条之列。",
                "“制度汇编”栏目公布现行规章制度86项。",
                "按月核验网页，发出整改提示单17份。",
                "视频号发布96条。",
                "三个校区的公开栏各有特色，校务公开栏设在三个校区。",
                "个别系网站全年更新不足六十条。"
            })
    void whatIsSaidInPassingCountsNothing(String words) {
        assertThat(figures(PartCode.S2, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到咨询236件，答复236件。 | service_cases 236
            收到信息公开申请3件，均已答覆。 | applications_received 3, applications_answered 3
            予以公开2件，内容为课程大纲1件、采购合同1件。 | ''
            """)
    void casesAndApplicationsAreKeptApart(String words, String expected) {
        assertThat(figures(PartCode.S3, words))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清单共50项。我校适用46项，其余不涉及。 | list_items_applicable 46
            清单共50项。第46项不适用。 | ''
            """)
    void theListNeedNotBeNamedTwice(String words, String expected) {
        assertThat(figures(PartCode.S8, words))
                .containsExactly(expected.isEmpty() ? new String[0] : new String[] {expected});
    }

    private static List<String> figures(PartCode part, String words) {
        return TestAssessor.assess(aReport()
                        .with(PartCode.S2, "内容齐全。")
                        .with(PartCode.S3, "本学年没有人提出。")
                        .with(PartCode.S5, "本学年很平静。")
                        .with(part, words)
                        .build())
                .figures()
                .stream()
                .filter(figure -> !figure.value().toPlainString().equals("0"))
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .toList();
    }
}
