package io.gongkai.engine.outline;

import io.gongkai.engine.outline.Numbering.Style;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** Numbers that stand behind a word, 模块一 and 其一, and letters, A. */
final class WordedNumbering {

    private static final char OF_SEVERAL = '其';
    private static final String FIRST_SIGNS = "模板专篇单部章";
    private static final List<String> UNITS = List.of("模块", "板块", "专题", "篇章", "单元", "部分", "章节");
    private static final String LETTERS = "ABCDEFGH";

    private WordedNumbering() {}

    static Numbering at(NormalizedText text, int i) {
        char c = text.charAt(i);
        if (c == OF_SEVERAL) {
            int end = HanNumber.endAt(text, i + 1, Math.min(text.length(), i + 1 + NumberingReader.LONGEST_NUMERAL));
            return end > i + 1 && NumberingReader.isMarked(text, end)
                    ? NumberingReader.ordinal(text, i + 1, end, Style.ORDINAL, end + 1, i)
                    : Numbering.none(i);
        }
        if (LETTERS.indexOf(c) >= 0) {
            return letter(text, i);
        }
        return FIRST_SIGNS.indexOf(c) >= 0 ? behindUnit(text, i) : Numbering.none(i);
    }

    /** A.概述; A、B两类 only counts up. */
    private static Numbering letter(NormalizedText text, int i) {
        boolean marked =
                NumberingReader.isMarked(text, i + 1) && Character.isIdeographic(NumberingReader.charAt(text, i + 2));
        return marked ? new Numbering(Style.LETTER, LETTERS.indexOf(text.charAt(i)) + 1, i + 2) : Numbering.none(i);
    }

    /** 模块一 概述, 板块二:主动公开; 专题一直在更新 counts nothing. */
    private static Numbering behindUnit(NormalizedText text, int i) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, i)) {
                int from = i + unit.length();
                int end = NumberingReader.numeralEnd(text, from);
                boolean marked = end > from && end < text.length() && NumberingReader.isMarked(text, end);
                boolean apart = end > from && end < text.length() && text.gapBefore(end) == Gap.BLANK;
                return marked || apart
                        ? NumberingReader.ordinal(text, from, end, Style.CHAPTER, marked ? end + 1 : end, i)
                        : Numbering.none(i);
            }
        }
        return Numbering.none(i);
    }
}
