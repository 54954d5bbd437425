package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises tables that tell how much each unit published on its pages: 部门 | 网站信息（条）. */
final class UnitTable {

    private static final int CAPTION = 80;

    private final Pattern numbers;
    private final Pattern head;
    private final Pattern published;
    private final Pattern otherColumn;
    private final Pattern otherCaption;
    private final Pattern captioned;

    UnitTable(TableLexicon.UnitTables words) {
        numbers = Pattern.compile(words.numbers());
        head = Pattern.compile(words.head());
        published = Pattern.compile(words.published());
        otherColumn = Pattern.compile(words.otherColumn());
        otherCaption = Pattern.compile(words.otherCaption());
        captioned = Pattern.compile(words.captioned());
    }

    /** Whether the first column holds the names of units, or the second behind their numbers; 单位 further on is of measure. */
    boolean namesUnits(List<String> heads) {
        boolean numbered = numbers.matcher(heads.get(0)).matches();
        return head.matcher(heads.get(numbered ? 1 : 0)).matches();
    }

    /** The heads without those of columns that count something else, so that none is chosen of them. */
    List<String> withoutOthers(List<String> heads) {
        return heads.stream()
                .map(name -> otherColumn.matcher(name).find() ? "" : name)
                .toList();
    }

    /** Whether the line before this index says that units and what they published follow: 各部门发布信息数量如下. */
    boolean isCaptionOfUnits(NormalizedText text, int start) {
        String caption = caption(text, start);
        return captioned.matcher(caption).find()
                && published.matcher(caption).find()
                && !otherCaption.matcher(caption).find();
    }

    /** Whether the chosen column, or what stands before the table, speaks of what was published. */
    boolean isOfPublishing(NormalizedText text, int start, String column) {
        String caption = caption(text, start);
        return published.matcher(column).find()
                || published.matcher(caption).find()
                        && !otherCaption.matcher(caption).find();
    }

    /** The line before this index, or its end. */
    private static String caption(NormalizedText text, int start) {
        int from = start;
        while (from > Math.max(0, start - CAPTION)
                && (from == start || !text.gapBefore(from).breaksLine())) {
            from--;
        }
        return text.substring(from, start);
    }
}
