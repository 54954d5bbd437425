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
    void readsAReasonInALineOfItsOwn() {
        assertThat(rows("2.学校章程\nhttp://a.edu.cn/2\n17.校办企业资产\n不适用：本校没有企业\n23.校领导因公出国（境）情况\n本学年没有团组\n"
                        + "47.中外合作办学项目\n尚未举办\n48.留学生管理规定\nhttp://a.edu.cn/48"))
                .containsExactly(
                        "2 http://a.edu.cn/2",
                        "17 NOT_APPLICABLE",
                        "23 NOT_APPLICABLE",
                        "47 NOT_APPLICABLE",
                        "48 http://a.edu.cn/48");
    }

    @Test
    void aHeadingBelowAnItemIsNoReason() {
        assertThat(rows("2.学校章程\nhttp://a.edu.cn/2\n6.信息公开年度报告\n招生考试信息\n7.招生章程\nhttp://a.edu.cn/7"))
                .containsExactly("2 http://a.edu.cn/2", "7 http://a.edu.cn/7");
    }

    @Test
    void aSchoolsAddressNeedsNoScheme() {
        assertThat(rows(
                        "| 序号 | 事项 | 网址 |\n| 2 | 学校章程 | xxgk.a.edu.cn/2.htm |\n| 7 | 招生章程 | zsb.a.edu.cn/list?id=7（已更新） |\n"
                                + "| 10 | 招生咨询 | zsb@a.edu.cn |"))
                .containsExactly("2 xxgk.a.edu.cn/2.htm", "7 zsb.a.edu.cn/list?id=7", "10 NO_LINK");
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
    void takesCountsOfCategoriesForNoNumbersOfItems() {
        assertThat(rows("类别 | 清单项数 | 适用项数 | 已公开\n基本信息 | 6 | 6 | 6\n招生考试 | 8 | 3 | 3\n财务资产 | 7 | 7 | 7\n"
                        + "人事师资 | 5 | 5 | 5\n教学质量 | 9 | 7 | 7\n学生管理 | 4 | 4 | 4\n学风建设 | 3 | 3 | 3"))
                .isEmpty();
    }

    @Test
    void takesATableOfCountsForNoChecklist() {
        assertThat(rows("| 渠道 | 数量 |\n| 1 | 网站 | 200 |\n| 2 | 微信 | 100 |")).isEmpty();
    }
}
