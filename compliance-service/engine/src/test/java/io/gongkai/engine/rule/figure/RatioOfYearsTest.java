package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioOfYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青川学院主动公开信息1800条，比上学年的1440条增长?%。|25|20",
                "全年印发文件230份，较上年度的250份减少?%。|8|8.7",
                "主页访问量由上学年的50万次增至64万次，增幅?%。|28|22",
                "主页访问量从2020-2021学年的50万次增至64万次，同比增长?%。|28|22",
                "本年度收到申请6件，比上年度的8件下降?%。|25|33.3",
                "专栏点击38.4万次，同比增长?%（上年为32万次）。|20|25",
                "主动公开信息2200条，较上一学年（2020-2021学年，2000条）增长?%。|10|9.1",
                "学院网站发布信息2100条，比上学年增加100条，增长?%。|5|4.76",
                "主动公开信息8480条，较上一学年的8000条增加480条，增长?%。|6|5.7",
                "全年公开信息5250条，上学年为5000条，同比增加250条，增长?%。|5|4.76",
                "上学年公开信息1200条，本学年公开信息1500条，增长?%。|25|20",
                "2020-2021学年发布推文300篇，2021-2022学年330篇，同比增长?%。|10|9.1",
                "青川学院主动公开信息1800条（上学年1440条），增长?%。|25|20",
                "青川学院主动公开信息1800条，比上学年的1440条多360条，增长?%。|25|20",
                "公开信息2163条，与2020-2021学年的1890条相比，增长?%。|14.4|12.6"
            })
    void holdsAChangeAgainstTheNumbersOfBothYears(String words, String right, String wrong) {
        assertThat(found(words.replace("?", right))).isEmpty();
        assertThat(found(words.replace("?", wrong))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "报到率由上学年的95.2%提高到今年的96.8%，提高?个百分点。|1.6|2.6",
                "去向落实率92.2%，比上年的93.3%下降?个百分点。|1.1|1.8",
                "视频播放由上年的12万次上升到36万次，是上年的?倍。|3|2",
                "视频播放由上年的1200次增加到2880次，是上年的?倍。|2.4|1.4",
                "视频播放由上年的1200次增加到4900次，是上年的?倍。|四|三"
            })
    void holdsPointsAndMultiplesAgainstThem(String words, String right, String wrong) {
        assertThat(found(words.replace("?", right))).isEmpty();
        assertThat(found(words.replace("?", wrong))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青川学院主动公开信息1800条，比上学年的1440条增长约三成。",
                "青川学院主动公开信息约1800条，比上学年的1440条增长20%。",
                "青川学院主动公开信息1800条，比上学年的1400余条增长20%。",
                "主页访问量由上学年的50万次增至64万次，增幅27%。",
                "主页访问量由50万次增至64万次，同比增长3%。",
                "主页访问量从2018年的50万次增长到64万次，年均增长8.6%。",
                "网站发布700条、公众号发布900条，比上学年的1200条增长40%。",
                "全年公开信息2120条，其中通知公告620条，较上学年的500条增长24%。",
                "本学年公开信息1500条；公众号关注人数较上学年的1200人增长40%。",
                "去向落实率92.2%，比上年下降1.1个百分点。",
                "上学年公开信息1200条，本学年网站公开信息1500条，增长30%。",
                "2019年公开1000条，2020年公开1200条，2021年公开1500条，三年增长50%。",
                "2021-2022学年公开信息1500条，2020-2021学年公开信息1200条，增长20%。",
                "主动公开信息1800条，总量较上学年增加200条，增长8%。",
                "视频播放由上年的1200次增加到4100次，是上年的3倍多。",
                "视频播放由上年的1200次增加到3300次，是上年的2倍。"
            })
    void staysSilentWhereItDoesNotKnowTheYearBeforeOrOneReadingAgrees(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void showsHowThePercentageIsMade() {
        assertThat(found("青川学院主动公开信息1800条，比上学年的1440条增长20%。")).singleElement().satisfies(finding -> {
            assertThat(finding.message().zh()).isEqualTo("比例写为20%，按360÷1440计算应为25%。");
            assertThat(finding.operands()).containsEntry("whole", BigDecimal.valueOf(1440));
            assertThat(finding.evidence()).hasSize(3);
        });
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-02", PartCode.S2, words);
    }
}
