package io.gongkai.engine.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumeralTest {

    private static final List<String> NAMES = List.of(
            "概述", "主动公开情况", "依申请公开和不予公开情况", "对信息公开的评议情况", "因学校信息公开工作受到举报、复议、诉讼的情况", "主要经验、问题和改进措施", "其他需要报告的事项");

    private static final List<String> BODIES = List.of(
            "学校修订了公开办法，第一，明确职责；第二，限定时间。",
            "官网发布信息1200条。",
            "没有收到申请。",
            "师生满意率97%。",
            "没有举报、复议、诉讼。",
            "经验是领导带头。问题是栏目更新慢。措施是按月检查。",
            "学校另办有附属中学。");

    private static final Map<String, String> CLOSING = Map.of("*", "**", "【", "】", "〔", "〕");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一，   | 第二，   | 第三，   | 第四，   | 第五，   | 第六，   | 第七，
            第一、   | 第二、   | 第三、   | 第四、   | 第五、   | 第六、   | 第七、
            第一：   | 第二：   | 第三：   | 第四：   | 第五：   | 第六：   | 第七：
            第1部分  | 第2部分  | 第3部分  | 第4部分  | 第5部分  | 第6部分  | 第7部分
            第一篇   | 第二篇   | 第三篇   | 第四篇   | 第五篇   | 第六篇   | 第七篇
            Ⅰ．      | Ⅱ．      | Ⅲ．      | Ⅳ．      | Ⅴ．      | Ⅵ．      | Ⅶ．
            I、      | II、     | III、    | IV、     | V、      | VI、     | VII、
            其一，   | 其二，   | 其三，   | 其四，   | 其五，   | 其六，   | 其七，
            模块一   | 模块二   | 模块三   | 模块四   | 模块五   | 模块六   | 模块七
            专题一： | 专题二： | 专题三： | 专题四： | 专题五： | 专题六： | 专题七：
            第一块   | 第二块   | 第三块   | 第四块   | 第五块   | 第六块   | 第七块
            A．      | B．      | C．      | D．      | E．      | F．      | G．
            壹、     | 贰、     | 叁、     | 肆、     | 伍、     | 陆、     | 柒、
            一       | 二       | 三       | 四       | 五       | 六       | 七
            ## 一、  | ## 二、  | ## 三、  | ## 四、  | ## 五、  | ## 六、  | ## 七、
            一丶     | 二丶     | 三丶     | 四丶     | 五丶     | 六丶     | 七丶
            1，      | 2，      | 3，      | 4，      | 5，      | 6，      | 7，
            1：      | 2：      | 3：      | 4：      | 5：      | 6：      | 7：
            第一部份 | 第二部份 | 第三部份 | 第四部份 | 第五部份 | 第六部份 | 第七部份
            【       | 【       | 【       | 【       | 【       | 【       | 【
            〔       | 〔       | 〔       | 〔       | 〔       | 〔       | 〔
            **一、   | **二、   | **三、   | **四、   | **五、   | **六、   | **七、
            """)
    void everyWayToCountIsReadAsHeading(
            String one, String two, String three, String four, String five, String six, String seven) {
        List<String> numerals = List.of(one, two, three, four, five, six, seven);
        String text = text(i -> numerals.get(i)
                + " "
                + NAMES.get(i)
                + CLOSING.getOrDefault(numerals.get(i).substring(0, 1), "")
                + "\n");

        assertThat(statuses(text).subList(0, 7)).containsOnly(PartStatus.PRESENT);
    }

    @Test
    void pointsCountedSoWithinAPartAreNoParts() {
        String text = """
                沅溪学院2021-2022学年信息公开工作年度报告
                一、概述
                学校做了三件事。
                第一，其他情况一并公开。
                第二，评议情况按季通报。
                其一，其他情况一并公开。
                A.评议情况按季通报。
                二、主动公开情况
                官网发布信息1200条。
                三、对信息公开的评议情况
                师生满意率97%。
                """;

        assertThat(TestAssessor.assess(text)
                        .sections()
                        .get(PartCode.S4.number() - 1)
                        .heading())
                .isEqualTo("三、对信息公开的评议情况");
        assertThat(statuses(text).get(PartCode.S1.number() - 1)).isEqualTo(PartStatus.PRESENT);
    }

    @Test
    void aTabMayStandBehindTheNumberAndTheTextBehindABlank() {
        String tabs = text(i -> "一二三四五六七".charAt(i) + "、\t" + NAMES.get(i) + "\n");
        String blanks = text(i -> "一二三四五六七".charAt(i) + "、" + NAMES.get(i) + "　");

        assertThat(statuses(tabs).subList(0, 7)).containsOnly(PartStatus.PRESENT);
        assertThat(statuses(blanks).subList(0, 7)).containsOnly(PartStatus.PRESENT);
    }

    private static String text(IntFunction<String> heading) {
        StringBuilder text = new StringBuilder("沅溪学院2021-2022学年信息公开工作年度报告\n");
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(heading.apply(i)).append(BODIES.get(i)).append('\n');
        }
        return text.toString();
    }

    private static List<PartStatus> statuses(String text) {
        return TestAssessor.assess(text).sections().stream()
                .map(section -> section.status())
                .toList();
    }
}
