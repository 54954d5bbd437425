package io.gongkai.engine.assessment;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a report follows every change of its meaning, and no other change. */
class MetamorphicTest {

    private static final Said ORIGINAL = Said.of(aReport().build());

    private static final Map<PartCode, List<String>> OTHER_HEADINGS = Map.of(
            PartCode.S1, List.of("信息公开工作概述", "总体情况", "基本情况"),
            PartCode.S2, List.of("主动公开信息情况", "学校主动公开信息情况", "信息主动公开情况"),
            PartCode.S3, List.of("依申请公开情况", "收到和处理信息公开申请情况", "依申请公开及不予公开信息情况"),
            PartCode.S4, List.of("信息公开评议情况", "对学校信息公开的评议情况"),
            PartCode.S5, List.of("受到举报、投诉、复议、诉讼的情况", "因信息公开工作遭到举报、行政复议、诉讼的情况"),
            PartCode.S6, List.of("主要经验、存在问题及改进措施", "经验做法、存在的主要问题和下一步打算"),
            PartCode.S7, List.of("其他事项", "其他需报告的事项", "其他说明"),
            PartCode.S8, List.of("《清单》事项公开情况表", "清单事项公开情况"));

    static Stream<Arguments> otherHeadings() {
        return OTHER_HEADINGS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(heading -> Arguments.of(entry.getKey(), heading)));
    }

    @ParameterizedTest
    @EnumSource(PartCode.class)
    void aPartThatIsTakenOutIsExactlyItsFinding(PartCode part) {
        List<String> added =
                new ArrayList<>(Said.of(aReport().without(part).build()).findings());
        ORIGINAL.findings().forEach(added::remove);
        assertThat(added).containsExactly("PART-01 " + part + " null");
        assertThat(Said.of(aReport().without(part).build()).findings()).containsAll(ORIGINAL.findings());
    }

    @ParameterizedTest
    @MethodSource("otherHeadings")
    void anotherHeadingOfTheSameMeaningChangesNothing(PartCode part, String heading) {
        assertThat(Said.of(aReport().headed(part, heading).build())).isEqualTo(ORIGINAL);
    }

    static Stream<Named<UnaryOperator<String>>> numberings() {
        return Stream.of(
                Named.of("一．", number -> number + "．"),
                Named.of("（一）", number -> "（" + number + "）"),
                Named.of("一 、", number -> number + " 、"),
                Named.of("第一部分", number -> "第" + number + "部分 "),
                Named.of("1、", number -> arabic(number) + "、"),
                Named.of("1.", number -> arabic(number) + "."),
                Named.of("none", number -> ""));
    }

    private static int arabic(String number) {
        return "一二三四五六七八".indexOf(number) + 1;
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void anotherNumberingChangesNothing(UnaryOperator<String> numbering) {
        assertThat(Said.of(aReport().numbered(numbering).build())).isEqualTo(ORIGINAL);
    }

    static Stream<Named<UnaryOperator<String>>> damages() {
        Stream<Named<UnaryOperator<String>>> further = Stream.of(
                Named.of("one line", text -> text.replace('\n', ' ')),
                Named.of("glosses", text -> text.replace("公开", "公(gōng)开(kāi)")),
                Named.of("lost dash", text -> text.replace("2021-2022学年", "20212022学年")),
                Named.of("lost marks of dates", text -> text.replace("2021年9月1日至2022年8月31日", "202191日至2022831日")),
                Named.of("broken address", text -> text.replace("example.edu.cn/1", "example.edu.\ncn/1")),
                Named.of("menu before the title", text -> "首页 | 学校概况 | 信息公开\n" + text),
                Named.of("contents", text -> text.replaceFirst("\n\n", "\n目录\n" + contents() + "\n\n")),
                Named.of("blank lines", text -> text.replace("\n", "\n\n\n")));
        return Stream.concat(
                Arrays.stream(Damage.values())
                        .map(damage -> Named.of(damage.name(), text -> damage.apply(text, new Random(7)))),
                further);
    }

    private static String contents() {
        StringBuilder contents = new StringBuilder();
        for (PartCode part : PartCode.values()) {
            contents.append("一二三四五六七八".charAt(part.ordinal()))
                    .append('、')
                    .append(part.title())
                    .append("………")
                    .append(part.ordinal() + 1)
                    .append('\n');
        }
        return contents.toString();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageOnTheWayChangesNothing(UnaryOperator<String> damage) {
        assertThat(Said.of(damage.apply(aReport().build()))).isEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anotherOrderOfThePartsIsOnlyAnotherOrder(long seed) {
        List<PartCode> order = new ArrayList<>(List.of(PartCode.values()));
        Collections.shuffle(order, new Random(seed));
        Said shuffled = Said.of(aReport().inOrder(order).build());
        assertThat(shuffled.without("PART-07")).isEqualTo(ORIGINAL);
        assertThat(shuffled).isNotEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @CsvSource({"900, 901", "500, 400", "300, 310", "100, 1000"})
    void oneChangedNumberOfARightSumIsFound(String right, String wrong) {
        String text = Pattern.compile(right + "条").matcher(aReport().build()).replaceFirst(wrong + "条");
        assertThat(Said.of(text).findings()).contains("FIG-01 null null");
        assertThat(ORIGINAL.findings()).doesNotContain("FIG-01 null null");
    }

    @ParameterizedTest
    @CsvSource({
        "招生章程和收费标准将于明年公布, PLANNED_ONLY, ITEM-02",
        "下一步公布招生章程和收费标准, PLANNED_ONLY, ITEM-02",
        "招生章程和收费标准尚未公布, NEGATED, ITEM-05",
        "没有公布招生章程和收费标准, NEGATED, ITEM-05"
    })
    void aStatementTurnedIntoAPlanOrADenialIsNoEvidence(String words, String status, String rule) {
        assertThat(ORIGINAL.items()).contains("7 EXPLICIT", "21 EXPLICIT");
        String text = aReport().build().replace("学校章程、招生章程和收费标准已在网站公布", words);
        Said turned = Said.of(text);
        assertThat(turned.items()).contains("7 " + status, "21 " + status);
        assertThat(turned.findings()).contains(rule + " null null").doesNotContain(rule + " null 7");
    }
}
