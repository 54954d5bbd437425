package io.gongkai.engine.part;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartBodyTest {

    private static PartStatus status(PartCode code, String body) {
        return TestAssessor.assess(aReport().with(code, body).build())
                .sections()
                .get(code.number() - 1)
                .status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"师生的意见集中在附件格式不一、网页打开较慢两处，都已转办。", "座谈中常见的问题是附件打不开，已经逐一修好。", "存在的短处是老附件失效、互动不多。下一步按月检查附件。"})
    void whatIsSaidOfAttachmentsIsContent(String body) {
        assertThat(status(PartCode.S4, body)).isEqualTo(PartStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"见附件。", "详见附表。", "请点击附件下载。", "附件2：清单事项公开情况表", "具体情况见附件《清单事项对照表》。", "（见附表）", "本部分内容以附件形式报送。"})
    void aPointerToAnAttachmentIsNone(String body) {
        assertThat(status(PartCode.S8, body)).isEqualTo(PartStatus.REFERENCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清单各项的地址见学校公开网首页（http://gk.example.edu.cn）“事项目录”栏目，此处不再逐项列出。",
                "各事项的网址见信息公开专栏。",
                "各项链接请见校务公开网“清单”栏目，不再赘述。",
                "清单各项的情况见校务公开网，此处从略。",
                "《沅溪职业学院清单事项公开情况表》已在信息公开网公布，表略。",
                "事项清单全文在学校主页登载。"
            })
    void aPartThatOnlyLeadsToAPageIsAPointer(String body) {
        assertThat(status(PartCode.S8, body)).isEqualTo(PartStatus.REFERENCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开指南见学校网站。全年收到申请2件，均已答复。", "意见见诸校长信箱的有12条，逐条作了回复。", "师生在网站可见评议结果，总体满意。"})
    void aPointerBesideAStatementIsContent(String body) {
        assertThat(status(PartCode.S4, body)).isEqualTo(PartStatus.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "S3, 全年没有收到申请。申请办法详见学校信息公开网。",
        "S5, 没有发生举报、复议和诉讼。监督邮箱详见学校信息公开网。",
        "S6, 主要问题是更新偏慢。今后按月通报，具体措施见附件。",
        "S4, 师生代表总体满意，评议结果见附件2。",
        "S1, 学校组织信息员培训3次（见附件1）。",
        "S7, 第八部分见附表。"
    })
    void aPartThatEndsWithAPointerIsContent(PartCode code, String body) {
        assertThat(status(code, body)).isEqualTo(PartStatus.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "S4, 评议情况详见附件2。",
        "S2, 详见附件《主动公开信息一览表》。",
        "S4, （见附件）",
        "S6, 本部分内容以附件形式报送。",
        "S4, 2021-2022学年评议结果见附表。",
        "S3, 因篇幅所限，申请办理情况详见附件3。",
        "S8, 适用的事项均已公开。各事项链接详见附表。"
    })
    void aPartThatIsNothingButAPointerIsNone(PartCode code, String body) {
        assertThat(status(code, body)).isEqualTo(PartStatus.REFERENCED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            无。\\n\\n特此报告。\\n\\n沅溪职业学院\\n2022年10月20日 | NIL
            暂无。\\n沅溪职业学院\\n2022年10月                       | NIL
            无。\\n特此公告                                        | NIL
            建成新的公开网。\\n特此报告。                          | PRESENT
            """)
    void whatClosesALetterIsNoContent(String body, PartStatus expected) {
        String report = aReport()
                .without(PartCode.S8)
                .with(PartCode.S7, body.replace("\\n", "\n"))
                .build();
        assertThat(TestAssessor.assess(report).sections().get(6).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"师生对公开工作表示满意，建议把通知写得短些，此处从略。", "代表们对清单提出两点看法，学校已在网上答复并逐条改进。"})
    void whatIsLeftOutOrAnsweredIsNoPointer(String body) {
        assertThat(status(PartCode.S4, body)).isEqualTo(PartStatus.PRESENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问卷满意率96%。全年未收到与信息公开有关的举报，没有行政复议、诉讼。 | S4 | MERGED
            各系打分。不存在因公开引起的举报、复议或诉讼。                      | S4 | MERGED
            对各部门打分。因信息公开引起的行政复议1件、行政诉讼0件。             | S4 | MERGED
            代表评议时没有提出意见。                                           | S4 | MISSING
            代表建议公布举报电话。                                             | S4 | MISSING
            没有收到申请，也没有行政复议、行政诉讼。                           | S3 | MISSING
            """)
    void complaintsToldUnderTheEvaluationAreMergedWithIt(String body, PartCode told, PartStatus expected) {
        String report = aReport().without(PartCode.S5).with(told, body).build();
        List<Assessment.Section> sections = TestAssessor.assess(report).sections();
        assertThat(sections.get(4).status()).isEqualTo(expected);
        assertThat(sections.get(3).status()).isEqualTo(PartStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年学校没有因信息公开工作受到举报、行政复议和行政诉讼。", "学校未因信息公开受到举报、复议、诉讼。"})
    void aDenialIsNoHeading(String sentence) {
        String report = aReport()
                .without(PartCode.S5)
                .with(PartCode.S4, "师生代表评议认为公开及时，总体满意。\n" + sentence)
                .build();
        assertThat(TestAssessor.assess(report).sections().get(4).status()).isEqualTo(PartStatus.MERGED);
    }

    @ParameterizedTest
    @CsvSource({"没有需要另行报告的事项。, NIL", "没有另外发文的事项由党政办报告。, PRESENT", "请移步 https://gk.example.edu.cn/qd 查看。, REFERENCED"})
    void wordsAroundTheNothing(String body, PartStatus expected) {
        assertThat(status(PartCode.S7, body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"扫描封底的二维码查看。, REFERENCED", "附于文后（另册）。, REFERENCED", "扫二维码可提意见，全年收到20条，逐条答复。, PRESENT"})
    void whereTheListIsToBeFound(String body, PartStatus expected) {
        assertThat(status(PartCode.S8, body)).isEqualTo(expected);
    }

    @Test
    void aHeadingMaySayThatNothingIsAdded() {
        assertThat(TestAssessor.assess(aReport()
                                .headed(PartCode.S7, "其他无补充。")
                                .with(PartCode.S7, "")
                                .build())
                        .sections()
                        .get(6)
                        .status())
                .isEqualTo(PartStatus.NIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   没有。", "  无。", " 暂无"})
    void aDenialMayStandBehindTheHeading(String denial) {
        assertThat(TestAssessor.assess(
                                aReport().build().replaceFirst("(?m)^七、([^\n]*)\n[^\n]*", "七、其他需要报告的事项" + denial))
                        .sections()
                        .get(6)
                        .status())
                .isEqualTo(PartStatus.NIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n沅溪职业学院\n二〇二二年十月",
                "\n沅溪职业学院\n2022年10月20日",
                "\n沅溪职业学院\n2022年10月",
                "\n特此报告。\n\n沅溪职业学院\n2022年10月20日"
            })
    void aSignatureIsNoBody(String body) {
        assertThat(status(PartCode.S8, body)).isEqualTo(PartStatus.EMPTY);
    }
}
