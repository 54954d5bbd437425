package io.gongkai.engine.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.api.Test;

class FramedHeadingTest {

    @Test
    void bracketsMayStandAroundNumberAndHeading() {
        String text = "沅溪职业学院2021-2022学年信息公开工作年度报告\n【一、概述】\n学校重视公开。\n【二、主动公开情况】\n网站发布信息1200条。\n";
        assertThat(status(text, PartCode.S1)).isEqualTo(PartStatus.PRESENT);
        assertThat(status(text, PartCode.S2)).isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void aSignatureOnTheSameLineIsNoBody() {
        String text =
                "沅溪职业学院2021-2022学年信息公开工作年度报告 一、概述 学校重视公开。 二、主动公开情况 网站发布信息1200条。 " + "七、其他需要报告的事项 无。 沅溪职业学院 2022年10月20日";
        assertThat(status(text, PartCode.S7)).isEqualTo(PartStatus.NIL);
    }

    @Test
    void anOpinionFormIsNoPointer() {
        String text = "沅溪职业学院2021-2022学年信息公开工作年度报告\n一、概述\n学校重视公开。\n四、对信息公开的评议情况\n共收回意见表130份，满意的104份。\n";
        assertThat(status(text, PartCode.S4)).isEqualTo(PartStatus.PRESENT);
    }

    private static PartStatus status(String text, PartCode code) {
        return TestAssessor.assess(text).sections().get(code.number() - 1).status();
    }
}
