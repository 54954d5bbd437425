package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StanceTest {

    private static final List<String> STATEMENTS = List.of("学校在门户网站公布了%s。", "%s已在信息公开网公开。", "公开%s等信息。", "将%s在网上公布。");

    private static final List<String> PLANS = List.of(
            "下一步将公布%s。",
            "计划于2023年公开%s。",
            "%s正在整理，将于明年上网。",
            "今后逐步公开%s。",
            "拟于下学年发布%s。",
            "%s将择期公开。",
            "%s拟自2023年起上网。",
            "计划从下学年起公开%s。",
            "力争年内公布%s。");

    private static final List<String> DENIALS =
            List.of("尚未公布%s。", "%s暂未公开。", "本校没有%s。", "%s尚属空白。", "未在网上公布%s。", "%s，目前仍未公布。", "尚未公开的有：%s。");

    private static final List<String> EXCUSES =
            List.of("%s不适用于本校。", "本校不涉及%s。", "%s：不涉及。", "不适用的事项：%s。", "%s，按规定只适用于公办学校。", "%s与我校无关。", "%s，因办学层次所限，不适用。");

    private static Stream<Arguments> of(List<String> templates) {
        return ItemSentences.names().entrySet().stream()
                .flatMap(entry -> templates.stream()
                        .map(template -> Arguments.of(entry.getKey(), template.formatted(entry.getValue()))));
    }

    static Stream<Arguments> statements() {
        return of(STATEMENTS);
    }

    static Stream<Arguments> plans() {
        return of(PLANS);
    }

    static Stream<Arguments> denials() {
        return of(DENIALS);
    }

    static Stream<Arguments> excuses() {
        return of(EXCUSES);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementIsDisclosure(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPromiseIsNoDisclosure(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.PLANNED_ONLY);
    }

    @ParameterizedTest
    @MethodSource("denials")
    void aDenialIsNoDisclosure(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.NEGATED);
    }

    @ParameterizedTest
    @MethodSource("excuses")
    void whatDoesNotApplyIsNoDisclosure(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | 没有保送、强基计划，各省录取最低分已公布。                | EXPLICIT
            8  | 本学年没有保送、高水平运动队等特殊类型招生。                | NEGATED
            26 | 教职工争议解决办法、岗位聘用办法，目前仍未填补。            | NEGATED
            24 | 教职工争议解决办法、岗位聘用办法，目前仍未填补。            | NEGATED
            43 | 学校无硕士、博士、学士学位授予权。                          | NEGATED
            11 | 清单第11至14项不适用。                                      | NOT_APPLICABLE
            14 | 清单中第十一项至第十四项均不涉及。                          | NOT_APPLICABLE
            45 | 第44—46项因没有研究生教育不适用。                           | NOT_APPLICABLE
            17 | 所属企业已全部脱钩，现无校办企业。                          | NEGATED
            50 | 公布应急预案，未发生须公布的重大事件。                      | EXPLICIT
            7  | 招生章程和招生计划公布后没有收到异议。                      | EXPLICIT
            7  | 公布分省分专业招生计划。                                    | EXPLICIT
            7  | 专升本计划200名等招生计划和招生章程在招生网公布。             | EXPLICIT
            33 | 首份毕业生就业质量年度报告计划2024年年底编成并公布。          | PLANNED_ONLY
            13 | 拟录取名单由研究生院公示。                                  | EXPLICIT
            25 | 公开招聘公告、拟聘人员公示及时发布。                        | EXPLICIT
            22 | 除校领导社会兼职外，其余事项均已公开。                      | NEGATED
            19 | 学校系民办，不编报预算和决算。                              | NEGATED
            20 | 本校不是预算单位，没有编列预算、决算。                      | NEGATED
            28 | 公布了新增专业和暂停招生专业的名单。                        | EXPLICIT
            28 | 停招专业、暂停招生的专业一览已上网。                        | EXPLICIT
            21 | 除收费标准外，还公布了学费减免办法。                        | EXPLICIT
            """)
    void theVerbThatGovernsTheNameDecides(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
