package io.gongkai.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.ChecklistRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistReaderTest {

    private static final String HEAD = "沅溪学院2021-2022学年信息公开工作年度报告\n一、概述\n有序推进。\n八、清单事项公开情况表\n";

    private static List<String> rows(String table) {
        return TestAssessor.assess(HEAD + table).checklistRows().stream()
                .filter(row -> row.status() != RowStatus.MISSING)
                .map(ChecklistReaderTest::brief)
                .toList();
    }

    private static String brief(ChecklistRow row) {
        return row.item() + " " + (row.url() == null ? row.status() : row.url());
    }

    @Test
    void readsRowsBetweenBars() {
        assertThat(rows("| 序号 | 事项 | 链接 |\n| 2 | 学校章程 | http://a.edu.cn/2 |\n| 17 | 校办企业资产 | 不涉及 |"))
                .containsExactly("2 http://a.edu.cn/2", "17 NOT_APPLICABLE");
    }

    @Test
    void readsRowsBetweenTabsInOtherColumns() {
        assertThat(rows("网址\t事项\t责任部门\nhttp://a.edu.cn/2\t学校章程\t党政办\nhttp://a.edu.cn/7\t招生章程\t招生处"))
                .containsExactly("2 http://a.edu.cn/2", "7 http://a.edu.cn/7");
    }

    @Test
    void readsColumnsThatOnlyBlanksPart() {
        assertThat(rows("1  学校简介、领导分工   党政办   http://a.edu.cn/1\n11  研究生招生简章   研究生处   不涉及"))
                .containsExactly("1 http://a.edu.cn/1", "11 NOT_APPLICABLE");
    }

    @Test
    void readsNumberedLinesWithAColon() {
        assertThat(rows("1.学校简介、机构设置：http://a.edu.cn/1\n2.学校章程：http://a.edu.cn/2\n事项七 招生章程 http://a.edu.cn/7"))
                .containsExactly("1 http://a.edu.cn/1", "2 http://a.edu.cn/2", "7 http://a.edu.cn/7");
    }

    @Test
    void joinsARowThatWrapsOverLines() {
        assertThat(
                        rows(
                                "| 序号 | 事项 | 链接 |\n| 18 | 仪器设备、图书、药品等物资\n设备采购和基建工程的招投标 | http://a.edu.cn/18 |\n| 2 | 学校章程 | http://a.edu.cn/2 |"))
                .containsExactly("2 http://a.edu.cn/2", "18 http://a.edu.cn/18");
    }

    @Test
    void joinsALinkThatALineEndHasCut() {
        assertThat(rows("1  学校简介、领导分工  http://www.a.edu.cn/info/\n1001.htm\n2  学校章程  http://www.a.edu.cn/xx\ngk/2.htm"))
                .containsExactly("1 http://www.a.edu.cn/info/1001.htm", "2 http://www.a.edu.cn/xxgk/2.htm");
    }

    @Test
    void partsRowsThatStandOnOneLine() {
        assertThat(
                        rows(
                                "1 学校简介 http://a.edu.cn/1 2 学校章程 http://a.edu.cn/2 11-12 研究生招生 不涉及 39 学生申诉办法 http://a.edu.cn/39"))
                .containsExactly(
                        "1 http://a.edu.cn/1",
                        "2 http://a.edu.cn/2",
                        "11 NOT_APPLICABLE",
                        "12 NOT_APPLICABLE",
                        "39 http://a.edu.cn/39");
    }

    @Test
    void goesByMeaningBeforeTheNumberOfAProvincesOwnEdition() {
        assertThat(rows("| 序号 | 事项 | 链接 |\n| 5 | 招生章程 | http://a.edu.cn/5 |\n| 6 | 收费标准 | http://a.edu.cn/6 |"))
                .containsExactly("7 http://a.edu.cn/5", "21 http://a.edu.cn/6");
    }

    @Test
    void takesATableOfCountsForNoChecklist() {
        assertThat(rows("| 渠道 | 数量 |\n| 1 | 网站 | 200 |\n| 2 | 微信 | 100 |")).isEmpty();
    }
}
