package io.gongkai.engine.figure;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a text into the cells of tables: between bars or tabs, or where a line has none, between blanks. */
final class Cells {

    /** A line with blanks that is longer is prose. */
    private static final int LONGEST_BLANKED = 80;

    private static final Marks RULE = Marks.of("|+-=:");

    private Cells() {}

    static boolean isBar(char c) {
        return c == '|' || c == '\t';
    }

    static boolean isBarred(NormalizedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isBar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A line that only parts rows: |---|---| or +----+----+. */
    static boolean isRule(NormalizedText text, int start, int end) {
        int i = start;
        while (i < end && RULE.has(text.charAt(i))) {
            i++;
        }
        return i == end && end - start > 1;
    }

    /** Whether a line may hold cells at all. */
    static boolean mayBeIn(NormalizedText text, int start, int end) {
        return end - start <= LONGEST_BLANKED || isBarred(text, start, end);
    }

    static List<Span> of(NormalizedText text, int start, int end) {
        if (isBarred(text, start, end)) {
            return barred(text, start, end);
        }
        return end - start > LONGEST_BLANKED ? List.of() : blanked(text, start, end);
    }

    private static List<Span> barred(NormalizedText text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = isBar(text.charAt(start)) ? start + 1 : start;
        for (int i = from; i <= end; i++) {
            if (i == end ? i > from : isBar(text.charAt(i))) {
                cells.add(new Span(from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static List<Span> blanked(NormalizedText text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || text.gapBefore(i) == Gap.BLANK) {
                cells.add(new Span(from, i));
                from = i;
            }
        }
        return cells.size() > 2 ? unspread(text, cells) : cells;
    }

    /** Names of two characters that are spread over their columns: 合  计  2400. */
    private static List<Span> unspread(NormalizedText text, List<Span> cells) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean goesOn = i + 1 < cells.size()
                    && cells.get(i).length() == 1
                    && isHanAt(text, cells.get(i))
                    && isHanAt(text, cells.get(i + 1))
                    && endsName(text, cells.get(i + 1));
            joined.add(goesOn ? new Span(cells.get(i).start(), cells.get(i + 1).end()) : cells.get(i));
            i += goesOn ? 1 : 0;
        }
        return joined;
    }

    /** The second character, also with the unit behind it: 量(条). */
    private static boolean endsName(NormalizedText text, Span cell) {
        return cell.length() == 1 || text.charAt(cell.start() + 1) == '(';
    }

    private static boolean isHanAt(NormalizedText text, Span cell) {
        return Character.isIdeographic(text.charAt(cell.start()));
    }
}
