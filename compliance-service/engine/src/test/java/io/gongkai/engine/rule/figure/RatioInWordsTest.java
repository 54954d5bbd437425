package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioInWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收回问卷400份，表示满意的360份，占八成。",
                "收回问卷400份，表示满意的270份，占八成以上。",
                "全年公开信息约3000条，其中主页约2200条，占总量的四分之一左右。",
                "全年公开信息3000条，其中主页1000条，占三分之二。",
                "全年公开信息3000条，其中主页1000条，占比过半。",
                "师生提出建议50条，采纳38条，采纳率近九成。",
                "主动公开信息1500条，比上学年的1200条增长近五成。",
                "收到建议30条，采纳15条，采纳率超过七成。"
            })
    void aShareInWordsIsWrongByTenPointsOrMore(String words) {
        assertThat(found(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收回问卷400份，表示满意的330份，占八成。",
                "收回问卷400份，表示满意的348份，占八成。",
                "收回问卷400份，表示满意的390份，占八成以上。",
                "收回问卷400份，表示满意的352份，占八成八。",
                "全年公开信息约3000条，其中主页约2200条，占总量的四分之三左右。",
                "全年公开信息3000条，其中主页2000条，占三分之二。",
                "全年公开信息3000条，其中主页1650条，占比过半。",
                "师生提出建议50条，采纳42条，采纳率近九成。",
                "主动公开信息1500条，比上学年的1200条增长近三成。",
                "全年公开信息5000条，其中资助类1200条，占全省同类信息的一成。",
                "在校生12000人，应参加的3500人中有2900人参加，占应参加人数的八成。",
                "就业2843人，落实去向3308人，留在本市的占落实人数的六成以上。",
                "主动公开信息1200条，比上学年多出一成，其中专栏600条，一项任务完成八成。"
            })
    void aShareInWordsIsRoughAndMayBeOfSomethingElse(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void showsTheWords() {
        assertThat(found("收回问卷400份，表示满意的360份，占八成。"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.evidence().get(0).quote()).isEqualTo("八成"));
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-02", PartCode.S4, words);
    }
}
