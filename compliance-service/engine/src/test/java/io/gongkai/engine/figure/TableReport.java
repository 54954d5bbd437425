package io.gongkai.engine.figure;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import java.util.List;

/** What the checker makes of a report whose second part is one table. */
final class TableReport {

    private TableReport() {}

    /** Metrics and values, in the order of the text. */
    static List<String> figures(String table) {
        return assess(table).figures().stream()
                .map(figure -> figure.metric() + " " + figure.value().toPlainString())
                .toList();
    }

    /** The code of the rule, once for each of its findings. */
    static List<String> findings(String rule, String table) {
        return assess(table).findings().stream()
                .map(finding -> finding.rule())
                .filter(rule::equals)
                .toList();
    }

    private static Assessment assess(String table) {
        return TestAssessor.assess("沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n二、主动公开情况\n" + table);
    }
}
