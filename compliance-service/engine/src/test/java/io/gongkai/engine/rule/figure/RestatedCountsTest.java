package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of any name that stand in two places. */
class RestatedCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全校现有信息员42名。 | 我校现有信息员45名。
            本学年共举办信息公开培训四次。 | 学年内组织的五次信息公开培训都有考核。
            学校全年印发校级文件132份。 | 本学年印发的校级文件共123份。
            学校全年共收到信息公开申请6件。 | 本学年收到的5件公开申请多与招生有关。
            2021-2022学年，学校受理依申请公开6件。 | 本学年收到的5件依申请公开均在十日内答复。
            校刊全年编印12期。 | 校刊出版14期。
            编发《校务公开简报》17期。 | 问题是全年15期《校务公开简报》登载基层经验少。
            全校现有二级网站46个。 | 64个二级网站公开信息5100条。
            代表大会收到提案57件。 | 代表大会办理情况已公布，本次大会75件提案均已答复。
            采购公告发布86项，均在网上。 | 采购中心本学年发出的68项采购公告附有清单。
            2021届毕业生就业率93.5%。 | 2021届毕业生去向已公布，就业率95.3%。
            全校现有校级信息员57名。 | 学校目前有75名校级信息员。
            教职工大会共征集提案38件。 | 教职工大会83件提案全部办结。
            全年共收到信息公开申请6件。 | 前文所述5件公开申请均来自校外。
            2021年实际录取3416人。 | 2021年学校实际录取新生3461人。
            满意度问卷收回530份。 | 学校开展满意度问卷，回收503份。
            官方微信全学年推送图文412篇。 | 官方微信公众号本学年累计推出图文421篇。
            截至2022年8月31日，官方公众号关注者达2.8万人。 | 公众号推送210期，到学年末有关注用户82000人。
            """)
    void oneNameCannotHaveTwoValues(String first, String second) {
        assertThat(stated(first, second))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全校现有信息员42名。 | 我校现有信息员42人。
            全校现有信息员42名。 | 全年36名信息员参加了培训。
            全校现有信息员42名。 | 新聘信息员24名。
            本学年共举办信息公开培训四次。 | 学校组织信息公开培训一次，重点讲解申请办理。
            本学年共举办信息公开培训四次。 | 下学年计划举办信息公开培训五次。
            学校全年印发校级文件132份。 | 可以公开的123份校级文件全部上网。
            学校全年印发校级文件132份。 | 上学年印发校级文件123份。
            全校现有二级网站46个。 | 学校对其中23个二级网站作了改版。
            全校现有二级网站46个。 | 全校64个二级网站完成改版。
            校刊全年编印12期。 | 校刊累计出版840期。
            全年共收到信息公开申请6件，其中网上4件、信函2件。 | 4件公开申请均在网上答复。
            全校共有公告栏23块。 | 全校共有公告栏32块，含宿舍区9块。
            本学年共收到公开申请9件，1件撤回。 | 本学年共受理公开申请8件。
            公众号全年推送信息320条。 | 公众号全年推送信息230条被转载。
            2020-2021学年，全校印发校级文件132份。 | 本学年印发校级文件共123份。
            我校适用44项。 | 我校适用的40项已全部公开，另4项正在整理。
            2021届毕业生就业率93.5%。 | 2020届毕业生就业率95.3%。
            学生问卷收回530份。 | 家长问卷收回503份。
            机械系：现有实训室12个。 | 电子系：现有实训室21个。
            学校网站发布信息1304条。 | 学院网站发布信息2148条。
            全校共有实验室46个。 | 学院共有实验室12个。
            官方微信粉丝2.8万人。 | 官方微信粉丝27860人。
            """)
    void anotherScopeIsNoConflict(String first, String second) {
        assertThat(stated(first, second)).noneMatch(finding -> finding.severity() != Severity.HINT);
    }

    @Test
    void aNameWithAThirdValueIsOfSeveralThings() {
        assertThat(stated("全校现有阅览室12个。新楼投用，现有阅览室21个。", "我校现有阅览室15个。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全校主动公开信息不足900条。 | 本学年主动公开信息共960条。 | 1
            全校主动公开信息超过900条。 | 本学年主动公开信息共860条。 | 1
            全校主动公开信息超过900条。 | 本学年主动公开信息共960条。 | 0
            全校主动公开信息不足1000条。 | 本学年主动公开信息共960条。 | 0
            全校主动公开信息近900条。 | 本学年主动公开信息共890条。 | 0
            暑假前主动公开信息不足900条。 | 本学年主动公开信息共960条。 | 0
            """)
    void aBoundIsHeldAgainstTheNumber(String first, String second, int found) {
        assertThat(stated(first, second)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本学年未收到信息公开申请。 | 学校收到信息公开申请2件。 | 1
            学校没有收到公开申请，也没有收费。 | 本学年共收到依申请公开3件。 | 1
            上学年未收到信息公开申请。 | 学校收到信息公开申请2件。 | 0
            暑假期间未收到信息公开申请。 | 学校收到信息公开申请2件。 | 0
            二级学院未收到信息公开申请。 | 学校收到信息公开申请2件。 | 0
            本学年未收到信息公开申请。 | 学校收到专利申请2件。 | 0
            """)
    void whatThereWasNoneOfHasNoCount(String first, String second, int found) {
        assertThat(stated(first, second)).hasSize(found);
    }

    @Test
    void complaintsAreDeniedInTheirOwnPart() {
        String text = aReport()
                .with(PartCode.S1, "学校信息公开工作收到举报2件。")
                .with(PartCode.S5, "没有收到与信息公开有关的举报，没有复议和诉讼。")
                .build();
        String other = text.replace("学校信息公开工作收到举报2件", "学校收到学风方面的举报2件");

        assertThat(FigureFindings.of("FIG-03", text)).hasSize(1);
        assertThat(FigureFindings.of("FIG-03", other)).isEmpty();
    }

    private static List<Finding> stated(String first, String second) {
        return FigureFindings.of(
                "FIG-03",
                aReport()
                        .with(PartCode.S2, "学校章程已在网站公布。" + first)
                        .with(PartCode.S3, "申请由党政办公室受理。")
                        .with(PartCode.S6, second + "问题是更新偏慢。")
                        .build());
    }
}
