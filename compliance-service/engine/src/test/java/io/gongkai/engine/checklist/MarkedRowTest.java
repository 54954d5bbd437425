package io.gongkai.engine.checklist;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that tell by a mark, by commas or only by their number what they are about. */
class MarkedRowTest {

    private static final String MARKED = """
            1 院情（领导、机构、专业） √
            2 章程与制度 √
            3 教代会 √
            4 学术委员会 ×
            5 规划与要点 √
            7 招生章程计划 √
            8 特殊类型招生 —（无此资格）
            11至14 研究生 —（高职）
            15 财务资产制度 未公开
            18 采购招标 √
            22 领导兼职 ×
            24 岗位聘用 尚未公开 修订后公开
            34 艺术教育年报 ×
            35 本科质量报告 —（高职）
            36至39 学籍奖助奖惩申诉 √""";

    private static final String COMMAS = """
            编号, 事项, 说明
            1, 学校概况, https://a.example.edu.cn/1
            2, 章程规章, https://a.example.edu.cn/2
            3, 教代会, 未公开
            4, 学术委员会, https://a.example.edu.cn/4
            5, 发展规划与年度计划, 理事会年底议定后上网
            6, 信息公开年报, https://a.example.edu.cn/6
            7, 招生章程计划, https://a.example.edu.cn/7
            8, 特殊类型招生, 不适用：没有资格""";

    private static final String BLANKS = """
            33 就业质量报告 https://a.example.edu.cn/33
            34 艺术教育年报 未编制
            35 教学质量报告 不适用
            36 学籍 https://a.example.edu.cn/36
            37 奖助 https://a.example.edu.cn/37
            38 奖惩 https://a.example.edu.cn/38
            39 申诉 https://a.example.edu.cn/39
            40 学风建设机构 https://a.example.edu.cn/40
            41 学术规范制度 https://a.example.edu.cn/41""";

    private static ItemStatus status(PartCode part, String body, int item) {
        return TestAssessor.assess(aReport().with(part, body).build())
                .items()
                .get(item - 1)
                .status();
    }

    @ParameterizedTest
    @CsvSource({
        "1, EXPLICIT",
        "3, EXPLICIT",
        "4, NEGATED",
        "5, EXPLICIT",
        "8, NOT_APPLICABLE",
        "13, NOT_APPLICABLE",
        "15, NEGATED",
        "18, EXPLICIT",
        "22, NEGATED",
        "24, PLANNED_ONLY",
        "34, NEGATED",
        "35, NOT_APPLICABLE",
        "37, EXPLICIT",
        "39, EXPLICIT"
    })
    void aMarkSaysWhetherTheItemIsPublished(int item, ItemStatus expected) {
        assertThat(status(PartCode.S8, MARKED, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, NEGATED", "4, EXPLICIT", "5, PLANNED_ONLY", "6, EXPLICIT", "8, NOT_APPLICABLE"})
    void commasPartCellsToo(int item, ItemStatus expected) {
        assertThat(status(PartCode.S8, COMMAS, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"34, NEGATED", "36, EXPLICIT", "37, EXPLICIT", "38, EXPLICIT", "39, EXPLICIT"})
    void aRowWithoutLinkDoesNotEndTheTable(int item, ItemStatus expected) {
        assertThat(status(PartCode.S8, BLANKS, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 学校章程 http://a.example.edu.cn/2\\n2 公布了采购公告、财务制度       | 18 | EXPLICIT
            1,公布章程\\n2,公布制度,http://a.cn\\n3,公布收费标准,专人负责\\n4,公布财务制度 | 21 | EXPLICIT
            (2) 招生类：单招章程、计划早早发布；没有特殊类型招生，不适用。计划800人。   | 7  | EXPLICIT
            2. 招生。章程、分省计划；咨询申诉与复查处理，见 http://zs.example.edu.cn 。 | 10 | EXPLICIT
            """)
    void aNumberedParagraphIsNoRow(String paragraph, int item, ItemStatus expected) {
        assertThat(status(PartCode.S2, paragraph.replace("\\n", "\n"), item)).isEqualTo(expected);
    }
}
