package io.gongkai.benchmark;

import java.util.Locale;

/**
 * Texts that no school writes, each made to lead one stage of the engine to its worst case: everything a list, everything a
 * heading, nothing but brackets, no sentence that ends.
 */
enum PathologicalText {
    ONE_LINE(""),
    DIGITS("1"),
    DIGITS_BETWEEN_BLANKS(" 1"),
    ROMAN_LINES("Ⅱ\n"),
    HAN_NUMERALS("一二三四五六七八九十"),
    POINTED_NUMBERS("1.2万"),
    GROUPED_NUMBERS("1,234,"),
    BRACKETS("（"),
    QUOTES("《"),
    BLANKS(" "),
    EMPTY_LINES("\n"),
    SPACED_WORDS("公 开 "),
    COMMAS("公开，"),
    FULL_STOPS("。"),
    NUMBERED("一、"),
    PIPES("|"),
    TABS("章程\t"),
    COUNTED_CELLS("|1|"),
    DENSE_LIST("网站100条，"),
    DENSE_LINES("网站100条\n"),
    AMONG("其中101条，"),
    NOTHING_AMONG("条其中○"),
    TOTALS_AND_PARTS("公开信息300条，其中网站100条，公众号200条，"),
    TOTALS_BEHIND("1条2篇3期4件5份6个，合计30条，"),
    ABOVE("以上"),
    PERCENTAGES("收回302份，发放310份，回收率97%，"),
    OPEN_PERCENTAGES("96%（1条"),
    DATE_LINES("2021年9月1日\n"),
    SCHOOL_YEARS("2019-2020学年，"),
    CALENDAR_YEARS("2019年公开信息，"),
    HEADINGS("一、概述\n二、主动公开情况\n三、依申请公开情况\n"),
    HEADINGS_ON_ONE_LINE("一、概述 "),
    LOST_NUMERALS("（）甲乙情况\n1.投诉\n"),
    TABLE_ROWS("1|学校章程|不涉及\n"),
    TABLE_ON_ONE_LINE("1|学校章程|不涉及|"),
    COUNT_TABLES("渠道|数量\n网站|100\n公众号|200\n\n正文。\n"),
    COUNT_TABLE_HEADS("渠道|数量\n"),
    TABLES_BETWEEN_BLANKS("部门 本学年 上学年\n教务处 1 2\n"),
    ADDRESSES("http://www.example.edu.cn/x.htm"),
    ADDRESS_LINES("1 学校章程 http://www.example.edu.cn/x.htm\n"),
    BROKEN_ADDRESSES("http://a/\nb/"),
    LABELS("www."),
    ITEMS("学校章程、"),
    ITEMS_UNPARTED("没有研究生复试成绩"),
    DENIED_ITEMS("招生计划，没有公开，"),
    EXCEPTED("除"),
    OPENED_LISTS("尚未公开："),
    REQUESTS("无人提出申请"),
    DOCUMENT_NUMBERS("《高等学校信息公开事项清单》（教办函〔2014〕23号）"),
    DECREES("第29号令"),
    SIGNATURES("某某学院\n2021年9月1日\n"),
    DAMAGE("\uFFFD锟斤拷");

    private final String repeated;

    PathologicalText(String repeated) {
        this.repeated = repeated;
    }

    /** Name for reports and for the parameter of a benchmark. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String ofLength(int length) {
        return this == ONE_LINE
                ? SampleText.ofLength(length).replace('\n', ' ')
                : repeated.repeat(length / repeated.length());
    }
}
