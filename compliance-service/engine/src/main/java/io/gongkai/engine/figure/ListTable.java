package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the last row of a table that counts the items of the list by category: 类别 | 事项数 | 适用数 | 已公开数. */
final class ListTable {

    private static final String UNIT = "项";
    /** The list has ten categories. */
    private static final int MOST_ROWS = 20;

    private final Pattern applicable;
    private final Pattern disclosed;
    private final Pattern items;
    private final Pattern sum;
    private final Pattern whole;
    private final Pattern blank;

    ListTable(TableLexicon words) {
        applicable = Pattern.compile(words.lists().applicable());
        disclosed = Pattern.compile(words.lists().disclosed());
        items = Pattern.compile(words.lists().items());
        sum = Pattern.compile(words.sum());
        whole = Pattern.compile("\\d{1,2}");
        blank = Pattern.compile(words.blank());
    }

    /** @param headEnd index of the line below the head */
    List<FoundFigure> read(NormalizedText text, List<Span> heads, int headEnd) {
        if (heads.size() < 2) {
            return List.of();
        }
        List<String> names = heads.stream().map(text::substring).toList();
        int done = IntStream.range(1, names.size())
                .filter(i -> disclosed.matcher(names.get(i)).matches())
                .findFirst()
                .orElse(-1);
        if (done < 0 || names.stream().noneMatch(name -> items.matcher(name).find())) {
            return List.of();
        }
        int line = headEnd;
        for (int row = 0; row < MOST_ROWS && line < text.length(); row++) {
            int end = text.lineEnd(line);
            List<Span> cells = Cells.of(text, line, end);
            boolean counts = cells.size() > done && isWhole(text, cells.get(done));
            if (counts && sum.matcher(text.substring(cells.get(0))).find()) {
                return figures(text, names, cells);
            }
            if (!counts
                    && (cells.size() <= done
                            || !blank.matcher(text.substring(cells.get(done))).matches())) {
                break;
            }
            line = end;
        }
        return List.of();
    }

    private List<FoundFigure> figures(NormalizedText text, List<String> names, List<Span> cells) {
        return IntStream.range(1, Math.min(names.size(), cells.size()))
                .filter(i -> isWhole(text, cells.get(i)))
                .filter(i -> !metric(names.get(i)).isEmpty())
                .mapToObj(i -> new FoundFigure(
                        metric(names.get(i)),
                        new BigDecimal(text.substring(cells.get(i))),
                        UNIT,
                        Qualifier.EXACT,
                        cells.get(i)))
                .toList();
    }

    private String metric(String name) {
        return disclosed.matcher(name).matches()
                ? "list_items_disclosed"
                : applicable.matcher(name).matches() ? "list_items_applicable" : "";
    }

    private boolean isWhole(NormalizedText text, Span cell) {
        return whole.matcher(text.substring(cell)).matches();
    }
}
