package io.gongkai.stats.document;

import static io.gongkai.stats.document.SampleFacts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.paper.Block;
import io.gongkai.stats.paper.Paper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircularTest {

    @Test
    void titleHeadingsAndClosingAreThoseOfTheGenre() {
        Paper circular = new SampleFacts().circular();

        assertThat(circular.title()).isEqualTo("关于2020—2021学年高校信息公开年度报告报送和审核情况的通报");
        assertThat(circular.number()).isEqualTo("　　〔2021〕　　号");
        assertThat(circular.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).text()))
                .containsExactly(
                        "一、报送情况", "二、审核情况", "三、存在的主要问题", "四、表扬和批评", "（一）予以表扬的学校", "（二）予以批评的学校", "五、工作要求和下一步安排");
        assertThat(circular.closing()).containsExactly("湖南省教育厅", "2021年11月3日");
        assertThat(circular.origin().get(0)).contains("截至2021年11月3日10时15分40秒", "0".repeat(64));
    }

    @Test
    void withoutSchoolsNothingIsComparedOrDemandedOfAnyone() {
        assertThat(sentences(new SampleFacts().circular()))
                .contains("登记册中尚无学校，应报送数为0。", "报送率上学年无可比数据，按时率上学年无可比数据。")
                .contains("尚无报告经过审核。", "审核未发现问题。", "本学年没有学校全部符合上述标准。", "本学年没有学校达到批评标准。")
                .noneMatch(sentence -> sentence.startsWith("补报报告") || sentence.startsWith("限期整改"));
    }

    @Test
    void whereNobodyHandedInNoShareIsTold() {
        assertThat(sentences(new SampleFacts()
                        .counts(2, 0, 0, 0)
                        .named("missing", "甲校")
                        .named("missing", "乙校")
                        .circular()))
                .contains("全省应报送学校2所，截至数据时点均未报送。", "未报送的学校2所：甲校、乙校。")
                .anyMatch(sentence -> sentence.startsWith("补报报告。尚未报送的2所学校"));
    }

    @Test
    void whoWithdrewIsToldFromWhoNeverHandedIn() {
        assertThat(sentences(new SampleFacts()
                        .counts(3, 1, 0, 1)
                        .named("missing", "甲校")
                        .named("missing", "乙校")
                        .marked("overview", "missing", "withdrawn")
                        .circular()))
                .contains("未报送的学校中，撤回报告后未重新报送的1所：乙校。", "未报送的学校2所：甲校、乙校（已撤回）。");
    }

    @ParameterizedTest
    @CsvSource({
        "上海市,上海市教育委员会,全市,我委",
        "内蒙古自治区,内蒙古自治区教育厅,全区,我厅",
        "湖南省,湖南省教育厅,全省,我厅",
    })
    void theOfficeSpeaksOfItselfAndItsAreaAsItIsCalled(String province, String office, String whole, String we) {
        Paper circular = new SampleFacts().of(province).counts(1, 1, 0, 1).circular();

        assertThat(circular.closing()).startsWith(office);
        assertThat(sentences(circular))
                .anyMatch(sentence -> sentence.startsWith(whole + "应报送学校1所"))
                .anyMatch(sentence -> sentence.startsWith("下一步，" + we + "将跟踪整改情况"));
    }

    @Test
    void oneSchoolOnTimeIsAll() {
        assertThat(sentences(new SampleFacts().counts(1, 1, 0, 1).circular()))
                .contains("全省应报送学校1所，全部报送；其中按时报送1所，逾期报送0所。");
    }

    @Test
    void sharesStandBesideThoseOfTheYearBefore() {
        assertThat(sentences(new SampleFacts()
                        .counts(4, 2, 1, 3)
                        .year("2019-2020", "0.8000", "0.5000")
                        .year("2020-2021", "0.7500", "0.5000")
                        .circular()))
                .contains("全省应报送学校4所，已报送3所，报送率75%；其中按时报送2所，逾期报送1所；未报送1所。", "报送率比上学年下降5个百分点，按时率与上学年持平。");
    }

    @Test
    void whoIsCriticisedIsNamedOnceAndInTheAnnualReportWhereTheCountStands() {
        SampleFacts facts = new SampleFacts().counts(4, 2, 1, 3).named("late", "丙校");

        assertThat(sentences(facts.circular()).stream().filter(sentence -> sentence.contains("丙校")))
                .containsExactly("逾期报送的学校1所：丙校。");
        assertThat(sentences(facts.annualReport())).contains("逾期报送的学校：丙校。");
    }

    @Test
    void equalsAtTheBoundaryAreNamedTogether() {
        assertThat(sentences(new SampleFacts()
                        .part("S1", "1.0000")
                        .part("S4", "0.2500")
                        .part("S7", "0.5000")
                        .part("S8", "0.5000")
                        .part("S5", "0.5000")
                        .part("S2", null)
                        .circular()))
                .contains("完整率最低的部分是：“评议情况”（25%）、“其他需要报告的事项”（50%）、“清单事项公开情况表”（50%）、“举报、复议、诉讼情况”（50%）。");
    }

    @Test
    void manyEqualItemsAreCountedInsteadOfNamed() {
        SampleFacts facts = new SampleFacts();
        IntStream.rangeClosed(1, 12).forEach(item -> facts.item(item, "0.2500"));

        assertThat(sentences(facts.circular())).contains("有12项清单事项的公开率同为最低，均为25%。");
    }

    @Test
    void whatIsCompleteIsSaidToBe() {
        assertThat(sentences(
                        new SampleFacts().part("S1", "1.0000").item(1, "1.0000").circular()))
                .contains("已审核报告应含的各部分全部写明。", "适用的清单事项全部公开。");
    }

    @Test
    void praiseGoesToAllWhoShareTheLastPlace() {
        SampleFacts facts = new SampleFacts().scored("首校", "99.5", "0.9500", 0);
        IntStream.rangeClosed(1, 11).forEach(number -> facts.scored("并列" + number, "90", "0.9000", 0));
        facts.scored("低分校", "80", "0.9000", 0)
                .scored("有错校", "98", "0.9500", 1)
                .scored("缺项校", "98", "0.8999", 0)
                .scored("未知校", null, null, 0)
                .scored("退回校", "98", "0.9500", 0)
                .marked("scores", "items", "returned");

        String praise = only(sentences(facts.circular()), "符合标准的学校共");

        assertThat(praise).startsWith("符合标准的学校共13所，现对以下12所学校予以表扬：首校（99.5分）、并列1（90分）");
        assertThat(praise).doesNotContain("低分校", "有错校", "缺项校", "未知校", "退回校");
    }

    @Test
    void criticismHoldsExactlyFromItsLimitsOn() {
        List<String> sentences = sentences(new SampleFacts()
                .scored("三处校", "60", "0.5000", 3)
                .scored("两处校", "60", "0.4999", 2)
                .scored("未知校", null, null, 0)
                .circular());

        assertThat(sentences).contains("必须改正的问题达到3项的学校1所：三处校。", "适用清单事项公开率低于50%的学校1所：两处校。");
        assertThat(only(sentences, "限期整改")).contains("存在必须改正问题的2所学校");
    }

    @Test
    void anUnknownRuleGoesByItsNameAndEqualsAreNamedTogether() {
        assertThat(sentences(new SampleFacts()
                        .rule("PART-01", 5)
                        .rule("FIG-01", 2)
                        .rule("NEW-01", 2)
                        .rule("LINK-99", 2)
                        .severity("FIG-01", "HINT", 1)
                        .circular()))
                .contains("审核共发现4类问题。涉及学校最多的是：“缺少应有的部分”（5所）、“总数与分项之和不符”（2所）、“Defect”（2所）、“Defect”（2所）。");
    }

    @Test
    void everyPassageWithFactsHasItsQuery() {
        Paper circular = new SampleFacts().counts(4, 2, 1, 3).circular();

        Block.Passage counts = circular.blocks().stream()
                .filter(Block.Passage.class::isInstance)
                .map(Block.Passage.class::cast)
                .filter(passage -> passage.text().startsWith("全省应报送"))
                .findFirst()
                .orElseThrow();
        assertThat(counts.note().sources())
                .containsExactly(
                        "GET /v1/provinces/43/years/2020-2021/overview（total.expected、total.submitted、total.onTime、total.late、total.missing）",
                        "GET /v1/provinces/43/years?from=2019-2020&to=2020-2021（years[].submittedShare）");
    }

    private static String only(List<String> sentences, String start) {
        return sentences.stream()
                .filter(sentence -> sentence.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
