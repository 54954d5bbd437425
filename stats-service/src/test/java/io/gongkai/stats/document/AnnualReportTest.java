package io.gongkai.stats.document;

import static io.gongkai.stats.document.SampleFacts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.paper.Block;
import io.gongkai.stats.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

    @Test
    void aProvinceWithoutDataHasAReportThatSaysSo() {
        Paper report = new SampleFacts().annualReport();

        assertThat(report.title()).isEqualTo("湖南省2020—2021学年高校信息公开工作年度报告");
        assertThat(report.number()).isNull();
        assertThat(sentences(report))
                .contains("截至数据时点，尚无学校报送报告，以下各部分无数据可汇总。", "没有报告写明主动公开信息总数。")
                .contains("没有学校在两个学年均写明主动公开信息总数，不作年度比较。", "没有报告写明lawsuits。", "登记册中尚无学校，不作分类比较。");
        assertThat(report.blocks()).noneMatch(Block.Bars.class::isInstance);
    }

    @Test
    void oneSchoolIsNoDistribution() {
        assertThat(sentences(new SampleFacts()
                        .stated("disclosed_total", "甲校", "120", "共公开120条")
                        .trend("disclosed_total", "120", "120", null)
                        .annualReport()))
                .contains("只有1所学校（甲校）写明主动公开信息总数，为120条，不作分布比较。");
    }

    @Test
    void theGreatestAreAllWhoShareTheGreatestValueAndAreQuoted() {
        Paper report = new SampleFacts()
                .stated("disclosed_total", "甲校", "120", "共公开120条")
                .stated("disclosed_total", "乙校", "120.0", "总计120条")
                .stated("disclosed_total", "丙校", "0", "没有公开")
                .stated("disclosed_total", "丁校", null, null)
                .trend("disclosed_total", "240", "120", "-0.1000")
                .annualReport();

        assertThat(sentences(report))
                .contains(
                        "3所学校写明主动公开信息总数，合计240条，中位数120条，中间一半学校在—条至—条之间；最多的是甲校、乙校（120条）。",
                        "两个学年均写明主动公开信息总数的2所学校，合计由100条变为90条，下降10%。");
        assertThat(sources(report, "3所学校写明")).contains("甲校：“共公开120条”", "乙校：“总计120条”");
    }

    @Test
    void zeroAndSilenceAreTwoThings() {
        Paper report = new SampleFacts()
                .stated("complaints", "甲校", "0", "未收到举报")
                .stated("complaints", "乙校", null, null)
                .stated("lawsuits", "甲校", "2", "发生诉讼2件")
                .stated("lawsuits", "乙校", "0", "无诉讼")
                .annualReport();

        assertThat(sentences(report))
                .contains("1所学校写明complaints，均为零；另有1所学校的报告未作说明。")
                .contains("2所学校写明lawsuits，合计2件，其中1所学校有此情况，1所学校写明为零；另有0所学校的报告未作说明。");
        assertThat(table(report, "有举报、复议、诉讼的学校")).containsExactly(List.of("甲校", "lawsuits", "2", "发生诉讼2件"));
    }

    @Test
    void theSharesOfACategoryAreThoseOfItsSums() {
        Paper report = new SampleFacts()
                .item(1, "0.2500")
                .item(2, "0.2500")
                .item(7, null)
                .annualReport();

        Block.Bars bars = report.blocks().stream()
                .filter(Block.Bars.class::isInstance)
                .map(Block.Bars.class::cast)
                .filter(chart -> chart.caption().endsWith("各类清单事项公开率"))
                .findFirst()
                .orElseThrow();
        assertThat(bars.categories()).containsExactly("基本信息", "招生考试信息");
        assertThat(bars.series().get(0).values()).hasSize(2).allMatch(value -> value.intValueExact() == 25);
        assertThat(table(report, "清单50项").get(2).get(0)).startsWith("7 招生章程");
        assertThat(table(report, "清单50项").get(2).get(4)).isEqualTo("—");
    }

    private static List<String> sources(Paper paper, String start) {
        return paper.blocks().stream()
                .filter(Block.Passage.class::isInstance)
                .map(Block.Passage.class::cast)
                .filter(passage -> passage.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .note()
                .sources();
    }

    private static List<List<String>> table(Paper paper, String caption) {
        return paper.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(grid -> grid.caption().contains(caption))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
