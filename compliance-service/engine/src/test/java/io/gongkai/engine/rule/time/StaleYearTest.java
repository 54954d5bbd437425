package io.gongkai.engine.rule.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleYearTest {

    private static List<Finding> findings(String sentence) {
        String text = ReportBuilder.aReport()
                .with(PartCode.S2, "学校章程已公布。" + sentence + "其余信息按时更新。")
                .build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-03"))
                .toList();
    }

    private static List<Severity> severities(String sentence) {
        return findings(sentence).stream().map(Finding::severity).toList();
    }

    @Test
    void theYearInBracketsAndThatOfTheReportItselfAreItsOwn() {
        assertThat(severities("本学年（2020-2021学年）公开工作虽有进步，仍有距离。")).containsExactly(Severity.EXPLAIN);
        assertThat(severities("本学年（2021-2022学年）公开工作虽有进步，仍有距离。")).isEmpty();
        assertThat(severities("下一步，本学年（2022-2023学年）学校将重点推进财务信息公开。")).isEmpty();
        assertThat(severities("上一学年（2020-2021学年）公开工作虽有进步，仍有距离。")).isEmpty();
        assertThat(severities("现将2020-2021学年的主要工作报告如下。")).isEmpty();
        String text = ReportBuilder.aReport()
                .with(PartCode.S1, "学校重视公开，任务到人；现将2020-2021学年的主要工作报告如下。")
                .build();
        assertThat(TestAssessor.assess(text).findings())
                .anyMatch(finding -> finding.rule().equals("TIME-03"));
    }

    @Test
    void whatAYearToComeWillBringIsNoSlip() {
        assertThat(severities("2022-2023学年，抖音号发布短视频不少于200条。")).doesNotContain(Severity.EXPLAIN);
        assertThat(severities("2022-2023学年，学校主动公开信息1200条。")).containsExactly(Severity.EXPLAIN);
        String measures = ReportBuilder.aReport()
                .with(PartCode.S6, "问题：短视频偏少。2022-2023学年，视频号发布作品200个。")
                .build();
        assertThat(TestAssessor.assess(measures).findings())
                .noneMatch(finding -> finding.rule().equals("TIME-03") && finding.severity() != Severity.HINT);
    }

    @Test
    void aCountThatThisYearsIsComparedWithIsNoSlip() {
        assertThat(severities("全年公开3348条，2020-2021学年是2790条，同比上升20%。")).doesNotContain(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2021学年，学校主动公开信息1200条。",
                "2020—2021 学年，学校共召开座谈会六次。",
                "2020-2021学年学校主动公开信息1200条，比上年增长12%。",
                "2020-2021学年没有收到信息公开申请。",
                "2020-2021学年没有收到关于信息公开的举报，也没有复议案件。",
                "20202021学年，学校主动公开信息1200条。",
                "2020至2021学年，学校主动公开信息1200条。",
                "二〇二〇至二〇二一学年，学校主动公开信息1200条。",
                "在2020-2021学年，学校主动公开信息1200条。",
                "按照要求逐项公开，2020-2021学年，依托网站、微信公开信息。",
                "2019-2020学年度，我校未收到信息公开申请。",
                "2020-2021学年各项公开任务如期完成。",
                "2020-2021学年内累计受理申请4件。",
                "2020-2021学年期间，共召开座谈会六次。",
                "在2020-2021学年中，学校未收到信息公开申请。",
                "2020-2021学年进一步完善了发布审核。",
                "2020-2021学年官网发布信息900条。",
                "2020-2021学年师生对公开工作较为满意。",
                "2020-2021学年教务处更新信息96条。",
                "2020-2021学年聘请监督员6名。",
                "2020-2021学年全年召开通报会5次。",
                "在2020-2021学年的信息公开工作中，学校坚持逐项核对。",
                "2020-2021學年各類資訊均已發佈。",
                "2020年度，学校没有收到信息公开申请。",
                "2019年，学校主动公开信息1200条。",
                "关于招考。2020-2021学年的招生工作坚持阳光透明，招生章程、分省计划在五月底前公布。",
                "2021-2021学年，学校主动公开信息1200条。",
                "2020-2021学年，网站发布信息900条；2020-2021学年发布850条。",
                "2020-2021学年，学校按月检查栏目，对2020-2021学年评议指出的问题逐条整改。",
                "对2020-2021学年信息公开工作年度报告如有疑问，请与学院办公室联系。",
                "下一学年（2021-2022学年），学校将改版网站。",
                "2020-2021学年（以下简称本学年），公开栏目有所增加。",
                "本学年末即2021年8月底，关注人数为2.1万人。",
                "本学年春季学期（2021年4月）共召开座谈会3次。",
                "2020年9月本学年开始以来，学校每月召开例会。",
                "截至2021年8月31日，粉丝比2021年8月31日增加900人。"
            })
    void reportsAnotherYearAsTheTimeOfAStatement(String sentence) {
        assertThat(severities(sentence)).containsExactly(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-2022学年，学校主动公开信息1200条。",
                "2021-2022学年内累计受理申请4件。",
                "2020-2021学年工作中发现的空白栏目已补齐。",
                "2020-2021学年聘请的监督员继续履职。",
                "2020-2021学年更新的栏目运行平稳。",
                "2020-2021学年微信推文汇编已上网。",
                "2020-2021学年推进依法治校工作总结已公布。",
                "2020-2021学年内未办结的申请2件，均于本学年答复。",
                "学校主动公开信息1200条，比2020-2021学年增长8%。",
                "与2020-2021学年相比，公开信息增加90条。",
                "较上一学年（2020-2021学年，1110条）增长8%。",
                "2020-2021学年公开1110条，2021-2022学年公开1200条。",
                "自2020-2021学年以来，学校每月检查栏目。",
                "学校2020-2021学年接到的一件举报已经办结。",
                "2020-2021学年受理的诉求全部办结销号。",
                "2020-2021学年起，学校每月检查栏目。",
                "学校公布了《2020-2021学年本科教学质量报告》。",
                "学校公布2020-2021学年本科教学质量报告，列出各项数据。",
                "2020-2021学年本科教学质量报告已在教务处网站公布。",
                "2020-2021学年学校信息公开工作年度报告已上网。",
                "2020-2021学年第二学期校历已公布。",
                "公开2020-2021学年国家奖学金获奖名单。",
                "2020年收支决算总表已公布。",
                "2020年决算、2021年预算按时公开。",
                "2022-2023学年，学校将公布章程修订稿。",
                "自2022-2023学年起，按月通报。",
                "2020-2021学年检查反馈的意见已全部整改。",
                "少数单位对2020-2021学年检查反馈的意见整改迟缓。",
                "学院于2019年由原培训中心改建而成。",
                "2018年建校。",
                "2014年，学校成立信息公开工作领导小组。",
                "2018年，学校制定《信息公开实施办法》。",
                "对2018年以前的旧栏目分批迁移。",
                "2019年5月，学校开通信息公开网。",
                "近年来（2018-2019学年至2020-2021学年）公开信息逐年增加。",
                "2020届毕业生就业质量年度报告已公布。",
                "2020-2021学年考核中得分偏低的两个单位，这次均有进步。",
                "对2020-2021学年信息公开工作年度报告提出的意见有3条，均已采纳。",
                "下一学年（2022-2023学年），学校将改版网站。",
                "上一学年（2020-2021学年）末即2021年8月底，关注人数为2.1万人。",
                "本学年末即2022年8月底，关注人数为2.1万人。",
                "本学年秋季学期（2021年10月）共召开座谈会3次。",
                "2021年9月本学年开始以来，学校每月召开例会。",
                "2021年8月28日本学年开学，学校公布校历。",
                "截至2022年8月31日，粉丝比2021年8月31日增加900人。",
                "2020-2021学年公开1110条，2021-2022学年公开1200条；2020-2021学年微博为90条。"
            })
    void isSilentWhereAnotherYearIsOnlyNamed(String sentence) {
        assertThat(findings(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2021学年，学校被评为全省信息公开先进单位。",
                "2014-2015学年，学校主动公开信息300条。",
                "2020-2021学年，学校共评选国家奖学金获得者八名。",
                "2020-2021学年，学校公开栏目更新迟缓。针对这一问题，本学年建立了检查制度。",
                "2020-2021学年，学校公开信息1110条。本学年，学校公开信息1200条。"
            })
    void onlyHintsWhereTheOtherYearMayBeMeant(String sentence) {
        assertThat(severities(sentence)).containsExactly(Severity.HINT);
    }

    private static List<Severity> inIntroduction(String introduction) {
        String text = ReportBuilder.aReport().introducedBy(introduction).build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-03"))
                .map(Finding::severity)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布我院2020-2021学年信息公开工作年度报告，欢迎监督。",
                "本报告如实反映学校2020-2021学年信息公开工作情况。",
                "根据省教育厅关于报送2020-2021学年信息公开年度报告的通知，编制本报告。"
            })
    void reportsAnotherYearWhereTheReportSpeaksOfItself(String introduction) {
        assertThat(inIntroduction(introduction)).containsExactly(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布我院2021-2022学年信息公开工作年度报告，2020-2021学年报告见同一栏目。",
                "根据省教育厅关于报送2013-2014学年信息公开年度报告的通知，编制本报告。",
                "根据省教育厅关于报送2020-2021学年信息公开年度报告的通知，现将2021-2022学年情况报告如下。",
                "学校按照关于报送2020-2021学年信息公开年度报告的通知，于2021年10月公布了上一年的报告。"
            })
    void isSilentWhereTheIntroductionNamesOtherReports(String introduction) {
        assertThat(inIntroduction(introduction)).isEmpty();
    }

    private static List<Severity> inChecklist(String caption) {
        String text = ReportBuilder.aReport()
                .with(PartCode.S8, caption + "\n| 序号 | 事项 | 链接 |\n| 2 | 学校章程 | http://xxgk.example.edu.cn/2.htm |")
                .build();
        return TestAssessor.assess(text).findings().stream()
                .filter(finding -> finding.rule().equals("TIME-03"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void readsTheCaptionOfTheList() {
        assertThat(inChecklist("青屏学院2020-2021学年信息公开事项一览表")).containsExactly(Severity.EXPLAIN);
        assertThat(inChecklist("青屏学院2021-2022学年信息公开事项一览表")).isEmpty();
        assertThat(inChecklist("与2020-2021学年清单事项公开情况表相比，新增2项。")).isEmpty();
    }

    @Test
    void readsTheIntroductionThatPresentsTheReport() {
        String text = ReportBuilder.aReport()
                .introducedBy("根据要求，现将我校2020-2021学年信息公开工作情况报告如下。")
                .build();
        assertThat(TestAssessor.assess(text).findings())
                .filteredOn(finding -> finding.rule().equals("TIME-03"))
                .hasSize(1);
    }
}
