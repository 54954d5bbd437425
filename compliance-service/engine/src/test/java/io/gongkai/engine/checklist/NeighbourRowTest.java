package io.gongkai.engine.checklist;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one row says is not said of the next, also where only the first row of a category names it. */
class NeighbourRowTest {

    private static final String CATEGORIES = """
            类别	序号	事项	公开情况
            基本	2	章程、规章制度	√ 主页
            	6	信息公开年度报告	√ 信息公开网
            招生	8	特殊类型招生	不涉及
            	11—14	研究生招生	不涉及
            人事	24	岗位聘用办法	√ 人事处网
            	26	教职工争议解决办法	尚未制定
            教学	28—29	专业名单；课程门数与学分比例	√ 教务处网
            	34	艺术教育发展年度报告	专栏筹建中，2023年3月开通
            学生	36—39	学籍、奖助、奖惩、申诉	√ 学生处网""";

    private static final String OWN_NUMBERS = """
            | 序号 | 事项 | 网址 |
            | 1 | 学校章程 | http://a.example.edu.cn/1 |
            | 2 | 招生章程 | http://a.example.edu.cn/2 |
            | 3 | 收费标准 | http://a.example.edu.cn/3 |
            | 4 | 差旅费、国有资产处置等管理规定 | http://a.example.edu.cn/4 |
            | 5 | 班车时刻 | http://a.example.edu.cn/5 |""";

    private static final String COUNTS = """
            | 信息内容 | 本学年新制发件数 | 废止件数 | 现行有效件数 |
            | 规章制度 | 22 | 4 | 131 |
            | 招标公告 | 63 | - | - |""";

    @ParameterizedTest
    @CsvSource({
        "6, EXPLICIT",
        "8, NOT_APPLICABLE",
        "13, NOT_APPLICABLE",
        "24, EXPLICIT",
        "26, NEGATED",
        "28, EXPLICIT",
        "34, PLANNED_ONLY",
        "37, EXPLICIT",
        "38, EXPLICIT"
    })
    void aCategoryOpensARow(int item, ItemStatus expected) {
        assertThat(status(PartCode.S2, CATEGORIES, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, EXPLICIT", "7, EXPLICIT", "15, EXPLICIT", "21, EXPLICIT", "5, NONE"})
    void numbersOfTheTablesOwnAreNotThoseOfTheList(int item, ItemStatus expected) {
        assertThat(status(PartCode.S8, OWN_NUMBERS, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, EXPLICIT", "18, EXPLICIT"})
    void aDashInATableOfCountsIsNoExcuse(int item, ItemStatus expected) {
        assertThat(status(PartCode.S2, COUNTS, item)).isEqualTo(expected);
    }

    private static ItemStatus status(PartCode part, String body, int item) {
        return TestAssessor.assess(aReport().with(part, body).build())
                .items()
                .get(item - 1)
                .status();
    }
}
