package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioInTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "| 渠道 | 条数 | 占比 |\\n| 主页 | 350 | 35.0% |\\n| 微信 | 410 | ? |\\n| 橱窗 | 240 | 24.0% |\\n| 合计 | 1000 | 100% |#41.0%#43.0%",
                "渠道\\t数量（条）\\t占比（%）\\n主页\\t640\\t50.0\\n微信\\t320\\t25.0\\n微博\\t256\\t?\\n橱窗\\t64\\t5.0#20.0#22.0",
                "学院\\t毕业生数\\t就业人数\\t就业率\\n护理\\t300\\t282\\t94.00%\\n药学\\t200\\t188\\t?\\n检验\\t100\\t91\\t91.00%\\n合计\\t600\\t561\\t93.50%#94.00%#96.00%",
                "| 对象 | 发放（份） | 回收（份） | 回收率 |\\n| 教职工 | 120 | 117 | 97.5% |\\n| 学生 | 400 | 376 | ? |\\n| 合计 | 520 | 493 | 94.8% |#94.0%#92.0%"
            })
    void aShareOrARateOfFewRowsIsHeldAgainstTheOthers(String table, String right, String wrong) {
        String report = table.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(found(report.replace("?", right))).isEmpty();
        assertThat(found(report.replace("?", wrong))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 渠道 | 条数 | 占比 |\n| 主页 | 310 | 34.4% |\n| 微信 | 292 | 32.4% |\n| 橱窗 | 298 | 33.2% |\n| 合计 | 900 | 100% |",
                "题目\t选择人数\t选择比例\n主页\t320\t80%\n微信\t260\t65%\n办公系统\t140\t35%",
                "部门\t受理\t办结\t满意率\n教务处\t20\t20\t100%\n学工处\t30\t30\t100%\n后勤处\t50\t50\t98%\n图书馆\t10\t10\t100%\n保卫处\t12\t12\t100%",
                "学院\t毕业生数\t就业人数\t就业率\n护理\t300\t282\t94.00%\n药学\t200\t180\t90.00%\n检验\t100\t98\t98.00%\n平均\t600\t560\t94.00%",
                "类别\t计划数\t录取数\t报到数\t报到率\n本科\t3600\t3592\t3540\t98.55%\n专科\t1150\t1148\t1131\t98.52%\n合计\t4750\t4740\t4671\t98.54%"
            })
    void aRowThatMayBeMadeOtherwiseIsLeftAlone(String table) {
        assertThat(found(table)).isEmpty();
    }

    @Test
    void oneOfSeveralSharesMayBeBentToMakeAHundred() {
        String words = "公开的900条信息中，管理类310条，占34.4%；教学类292条，占32.4%；服务类298条，占?%。";
        assertThat(found(words.replace("?", "33.2"))).isEmpty();
        assertThat(found(words.replace("?", "33.1"))).isEmpty();
        assertThat(found(words.replace("?", "33.7"))).hasSize(1);
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-02", PartCode.S4, "情况见下表。\n" + words + "\n");
    }
}
