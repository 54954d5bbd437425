package io.gongkai.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    private static final String[] PARAGRAPHS = {
        "一、概述",
        "学校修订了公开办法，每月检查一次栏目，对迟更的部门发出提醒，学期末向教职工代表大会通报检查结果。",
        "二、主动公开情况",
        "本学年主动公开信息900条，其中门户网站500条，办公系统300条，微信公众号100条。学校章程、招生章程和收费标准已在网站公布。",
        "三、依申请公开和不予公开情况",
        "报告期内学校没有收到公民、法人或者其他组织以任何形式提出的信息公开申请，也没有不予公开的情况。",
        "四、因信息公开受到举报、复议、诉讼的情况",
        "报告期内没有发生因信息公开工作受到举报的情况，也没有发生行政复议和行政诉讼。"
    };

    /** As PDF text has it: every line as wide as the column. */
    private static String wrapped(int width) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : PARAGRAPHS) {
            for (int i = 0; i < paragraph.length(); i += width) {
                text.append(paragraph, i, Math.min(paragraph.length(), i + width))
                        .append('\n');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 13, 15, 16, 17, 20, 30})
    void zerosAreReadInColumnsOfAnyWidth(int width) {
        Assessment assessed = TestAssessor.assess(wrapped(width));
        assertThat(assessed.figures())
                .filteredOn(figure -> figure.value().signum() == 0)
                .extracting(Figure::metric)
                .containsExactlyInAnyOrder("applications_received", "complaints", "reviews", "lawsuits");
    }
}
