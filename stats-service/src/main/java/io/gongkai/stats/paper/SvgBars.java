package io.gongkai.stats.paper;

import io.gongkai.stats.paper.Block.Bars;
import io.gongkai.stats.paper.Block.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Bars as SVG with their values in words, so that neither colour nor length has to be seen. */
final class SvgBars {

    /** Told apart in grey too; each has a contrast of 3:1 at least with white. */
    static final List<String> COLOURS = List.of("#1f4e79", "#b8561b", "#5f6b73");

    private static final int WIDTH = 760;
    private static final int LABELS = 250;
    private static final int LENGTH = 400;
    private static final int BAR = 16;
    private static final int GAP = 10;
    private static final int LEGEND = 26;

    private final Bars bars;
    private final String id;
    private final BigDecimal greatest;
    private final StringBuilder out = new StringBuilder();

    private SvgBars(Bars bars, String id) {
        this.bars = bars;
        this.id = id;
        this.greatest = bars.series().stream()
                .flatMap(series -> series.values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * The element.
     *
     * @param id unique in the page
     */
    static String of(Bars bars, String id) {
        return new SvgBars(bars, id).draw();
    }

    private String draw() {
        int group = BAR * bars.series().size() + GAP;
        int height = LEGEND + group * bars.categories().size() + GAP;
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" aria-labelledby=\"%s\">"
                        .formatted(WIDTH, height, id));
        out.append("<title id=\"%s\">%s</title>".formatted(id, Markup.escape(bars.caption())));
        legend();
        for (int category = 0; category < bars.categories().size(); category++) {
            int top = LEGEND + category * group;
            text(
                    LABELS - 8,
                    top + BAR * bars.series().size() / 2 + 5,
                    "end",
                    bars.categories().get(category));
            for (int series = 0; series < bars.series().size(); series++) {
                bar(category, series, top + series * BAR);
            }
        }
        return out.append("</svg>").toString();
    }

    private void legend() {
        for (int series = 0; series < bars.series().size(); series++) {
            int left = LABELS + series * 130;
            out.append(
                    "<rect x=\"%d\" y=\"4\" width=\"12\" height=\"12\" fill=\"%s\"/>".formatted(left, colour(series)));
            text(left + 18, 15, "start", bars.series().get(series).name());
        }
    }

    private void bar(int category, int series, int top) {
        Series of = bars.series().get(series);
        BigDecimal value = of.values().get(category);
        int length = greatest.signum() == 0
                ? 0
                : value.multiply(BigDecimal.valueOf(LENGTH))
                        .divide(greatest, 0, RoundingMode.HALF_UP)
                        .intValue();
        out.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                .formatted(LABELS, top, length, BAR - 2, colour(series)));
        text(LABELS + length + 6, top + BAR - 4, "start", Chinese.number(value) + bars.unit());
    }

    private void text(int x, int y, String anchor, String words) {
        out.append(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, Markup.escape(words)));
    }

    private static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }
}
