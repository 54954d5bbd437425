package io.gongkai.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedRowTest {

    private static final String TABLE = """
            沅溪学院2021-2022学年信息公开工作年度报告
            一、概述
            有序推进。
            八、清单事项公开情况表
            | 序号 | 公开事项 | 链接或说明 |
            | 2 | 学校章程 | http://a.edu.cn/2 |
            | 41 | 学术规范制度 | %s |
            | 50 | 应急预案 | http://a.edu.cn/50 |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尚在校内审定，审定后公布",
                "编制中，年底公开",
                "正在修订，修订后公布",
                "起草工作尚未启动，启动后公开",
                "尚未制定，2023年上半年公布",
                "拟于明年公布",
                "待公布",
                "完善中，2023年3月底前公开",
                "整理中，下学期上网",
                "年内公布",
                "2023年6月之前补充公开",
                "组建中",
                "尚未反馈，反馈后按规定公布",
                "新班子成立之后即行公布"
            })
    void aRowsOwnPlanHoldsForItsItem(String words) {
        assertThat(status(words)).isEqualTo(ItemStatus.PLANNED_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"已于2022年5月在科研处网站公布", "经学术委员会审议，在科研处网站公布", "2022年5月公布", "信息公开网", "学校主页", "完善后已于2022年底上网公布"})
    void whatWasPublishedIsNone(String words) {
        assertThat(status(words)).isEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"科研处", "无网站", "待建公开栏", "科研处负责，地点在三楼"})
    void whatNamesNoPlaceToReadSaysNothing(String words) {
        assertThat(status(words)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    private static ItemStatus status(String words) {
        return TestAssessor.assess(TABLE.formatted(words)).items().get(40).status();
    }
}
