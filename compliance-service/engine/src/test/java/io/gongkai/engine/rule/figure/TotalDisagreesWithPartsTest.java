package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalDisagreesWithPartsTest {

    @Test
    void anotherTotalFarBeforeIsNotTheOneToldAgain() {
        String words = "公开信息900条，其中网站600条，公众号300条。学校重视公开。各处都有专人。内容随时更新。" + "受理申请11件，从申请方式看，网络6件，信函3件，当面1件。";

        assertThat(FigureFindings.of("FIG-01", PartCode.S2, words)).hasSize(1);
        assertThat(FigureFindings.of("FIG-01", PartCode.S2, words.replace("当面1件", "当面2件")))
                .isEmpty();
    }

    @Test
    void briefsBetweenTheChannelsEndNoList() {
        String words = "主动公开信息1100条，其中门户网站600条，简报40期，公众号130条，公告栏120条。";

        assertThat(found(words)).extracting(Finding::severity).containsOnly(Severity.MUST_FIX);
        assertThat(found(words.replace("1100", "890"))).isEmpty();
        assertThat(found(words.replace("1100", "850"))).isEmpty();
    }

    @Test
    void aTotalMaySumUpTheSentenceBefore() {
        String words = "网站发布信息760条；公众号推送190条；橱窗发布80条。以上三种方式，全学年主动公开信息1030条。";

        assertThat(found(words)).isEmpty();
        assertThat(found(words.replace("1030", "1130"))).hasSize(1);
        assertThat(found(words.replace("以上三种方式，全学年", "其他时候，全学年").replace("1030", "1130")))
                .isEmpty();
    }

    @Test
    void aTotalOfSeveralSentencesIsNotHeldAgainstTheLastOne() {
        assertThat(found("校报刊登信息100条。学校网站公布信息800条，公众号推送信息300条。以上合计1200条。")).isEmpty();
    }

    @Test
    void partsToldByTheirRankMayBeSomeOfAll() {
        assertThat(found("共公开信息2000条，其中网站1200条居首，公众号500条次之。"))
                .extracting(Finding::severity)
                .containsOnly(Severity.HINT);
    }

    @Test
    void reportsPartsThatMakeAnotherSum() {
        List<Finding> findings = found("共主动公开信息1200条，其中门户网站700条，办公系统250条，微信公众号150条。");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MUST_FIX);
            assertThat(finding.operands()).containsEntry("sum", BigDecimal.valueOf(1100));
            assertThat(finding.evidence()).extracting(quote -> quote.quote()).contains("1200条", "700条");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共主动公开信息1200条，其中门户网站800条，办公系统250条，微信公众号150条。",
                "共主动公开信息1300条。其中，门户网站800条，办公系统250条。各学院网站另行统计为250条，亦计入总数。",
                "共主动公开信息1200条，其中门户网站800条，公众号（关注人数4.6万人）推送400条。",
                "共主动公开信息约1.2万条，其中门户网站8000条，办公系统4000条。",
                "主动公开信息1260余条，其中网站842条，公告栏97条，院报刊载信息325条。",
                "主动公开信息1500条，其中网站1000条，其余500条由微信公众号发出。此外报送信息50条。",
                "公开招标信息146项，其中货物类八十九项、服务类四十一项、工程类十六项。",
                "通过网站公开信息三百九十六条，通过公众号公开二百四十条，合计六百三十六条。",
                "校园网1500条，其中要闻500条，公告1000条；公众号300条。",
                "现行制度214项，其中新制定12项，修订8项。",
                "学校主动公开信息3258条。其中，主页1420条，专栏236条。此外的1602条由微信公众号发出，已计入总数。",
                "主动公开信息2000条，其中网站1500条，受理咨询300条，微信公众号500条。",
                "主动公开信息610条，各月均衡。公众号推送信息273条。官方微博另发布信息118条。",
                "主动公开信息1500条。其中，网站800条，办公系统200条；其余为新媒体：公众号300条、微博200条。",
                "主动公开信息1500条，其中网站800条、办公系统200条；剩余的包括公众号300条、微博200条。",
                "本学年网站425条、公告栏81条，共计公开信息506条。公众号推送图文375篇。校外媒体刊发34篇。"
            })
    void staysSilentWhereOneReadingAddsUp(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "门户网站发布信息1000条。在网站发布的信息中，教务处290条、人事处220条、科研处180条，居前三位。",
                "门户网站发布信息1000条。网站所发信息里，教务处290条、人事处220条、科研处180条，位列前三。",
                "全年印发文件167份，当日上网。采购信息公开了招标公告和结果公告，其中招标公告73项、结果公告66项。"
            })
    void whatIsNamedFirstOrCountsSomethingElseIsNoSumToHold(String words) {
        assertThat(found(words))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void followsTheListOverSentencesAndRepeatedSplits() {
        assertThat(found("收到申请10件。按形式分，网络6件、信函4件；按结果分，予以公开7件、部分公开2件、不予公开1件。")).isEmpty();
        assertThat(found("采购公告100项。其中，货物50项、工程20项、服务25项。")).hasSize(1);
    }

    @Test
    void aListThatNamesOnlySomePartsIsAHint() {
        assertThat(found("主动公开信息2000条，其中网站1500条、微信公众号300条、微博100条等。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，总数", "，加起来", "，三类渠道相加得", "＝"})
    void aTotalBehindItsPartsIsHeldAgainstThem(String sum) {
        assertThat(found("主页540条，公众号210条，橱窗80条" + sum + "850条。")).hasSize(1);
        assertThat(found("主页540条，公众号210条，橱窗80条" + sum + "830条。")).isEmpty();
    }

    @Test
    void oneUnitOffIsEnough() {
        assertThat(found("主动公开信息1201条，其中门户网站800条，办公系统250条，微信公众号150条。")).hasSize(1);
    }

    @Test
    void semicolonsMaySeparateTheParts() {
        assertThat(found("累计公开信息3199条。其中：官网1874条；信息公开专栏355条；微信268条；钉钉602条。")).hasSize(1);
        assertThat(found("毕业生2468人，其中已就业2291人，就业率为92.83%；自主创业31人。")).isEmpty();
        assertThat(found("累计公开信息3099条。其中：官网1874条；信息公开专栏355条；微信268条；钉钉602条。")).isEmpty();
    }

    @Test
    void aRestThatDoesNotFitIsReportedOnce() {
        assertThat(found("主动公开信息1600条。其中，网站800条，办公系统200条；其余为新媒体：公众号300条、微博200条。"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位\t网站\t内网\t微信\t小计\n1\t教务处\t40\t10\t5\t55\n2\t财务处\t20\t8\t2\t50\n3\t人事处\t30\t9\t1\t40\n4\t学生处\t25\t5\t30\t60\n合计\t\t115\t32\t38\t185\n",
                "| 渠道 | 上学年 | 本学年 | 增减 |\n| 橱窗 | 40 | 48 | +8 |\n| 简报 | 20 | 35 | +25 |\n| 手册 | 30 | 25 | -5 |\n| 海报 | 25 | 31 | +6 |\n| 展架 | 10 | 10 | 0 |\n",
                "类别　　合计　　一季度　　二季度\n公告　　　50　　　20　　　　30\n通知　　　61　　　30　　　　31\n新闻　　　90　　　40　　　　50\n简讯　　　81　　　40　　　　51\n专题　　　15　　　 9　　　　 6\n"
            })
    void theOneRowOfATableThatIsMadeOtherwiseIsWrong(String table) {
        assertThat(found("各类数量见下表。\n" + table))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.MUST_FIX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位\t网站\t内网\t微信\t小计\n教务处\t40\t10\t5\t55\n财务处\t20\t8\t2\t50\n人事处\t30\t9\t1\t44\n学生处\t25\t5\t30\t60\n图书馆\t1\t2\t3\t6\n",
                "单位\t网站\t内网\t微信\t小计\n教务处\t40\t10\t5\t55\n财务处\t20\t8\t2\t50\n人事处\t30\t9\t1\t40\n",
                "课程\t讲授\t实验\t学分\n甲\t32\t16\t3\n乙\t48\t0\t3\n丙\t16\t16\t2\n丁\t64\t16\t5\n戊\t32\t0\t2\n"
            })
    void tooFewRowsThatAgreeTeachNothing(String table) {
        assertThat(found("各类数量见下表。\n" + table)).isEmpty();
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-01", PartCode.S2, words);
    }
}
