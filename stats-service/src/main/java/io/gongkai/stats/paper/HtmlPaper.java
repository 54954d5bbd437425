package io.gongkai.stats.paper;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.paper.Block.Bars;
import io.gongkai.stats.paper.Block.Grid;
import io.gongkai.stats.paper.Block.Heading;
import io.gongkai.stats.paper.Block.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document as one HTML page that needs nothing else: styles and charts are inside, notes link there and back. */
public final class HtmlPaper {

    private static final String STYLE = "/paper/paper.css";

    private final StringBuilder out = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private int charts;

    private HtmlPaper() {}

    /** The page in UTF-8; the same bytes for the same document. */
    public static byte[] write(Paper paper) {
        return new HtmlPaper().page(paper).getBytes(StandardCharsets.UTF_8);
    }

    private String page(Paper paper) {
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escape(paper.title()))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body><main>\n");
        if (paper.number() != null) {
            out.append("<p class=\"number\">" + escape(paper.number()) + "</p>\n");
        }
        element("h1", paper.title());
        paper.blocks().forEach(this::block);
        paper.closing().forEach(line -> out.append("<p class=\"closing\">" + escape(line) + "</p>\n"));
        notes();
        out.append("<footer>");
        paper.origin().forEach(line -> element("p", line));
        return out.append("</footer></main></body></html>\n").toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            element("h" + (heading.level() + 1), heading.text());
        } else if (block instanceof Passage passage) {
            out.append("<p>" + escape(passage.text()) + mark(passage.note()) + "</p>\n");
        } else if (block instanceof Grid grid) {
            table(grid);
        } else if (block instanceof Bars bars) {
            out.append("<figure>" + SvgBars.of(bars, "chart-" + ++charts) + "<figcaption>")
                    .append(escape(bars.title()) + mark(bars.note()) + "</figcaption></figure>\n");
        }
    }

    private void table(Grid grid) {
        out.append("<div class=\"table\" tabindex=\"0\"><table><caption>")
                .append(escape(grid.caption()) + mark(grid.note()) + "</caption><thead><tr>");
        grid.columns().forEach(column -> out.append("<th scope=\"col\">" + escape(column) + "</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : grid.rows()) {
            out.append("<tr><th scope=\"row\">" + escape(row.get(0)) + "</th>");
            row.stream().skip(1).forEach(cell -> out.append("<td>" + escape(cell) + "</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private String mark(@Nullable Note note) {
        if (note == null) {
            return "";
        }
        notes.add(note);
        int number = notes.size();
        return "<sup><a id=\"ref-%1$d\" href=\"#note-%1$d\">[%1$d]</a></sup>".formatted(number);
    }

    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        out.append("<section><h2>数据来源</h2><ol class=\"notes\">\n");
        for (int number = 1; number <= notes.size(); number++) {
            out.append("<li id=\"note-" + number + "\">");
            notes.get(number - 1).sources().forEach(source -> out.append(escape(source) + "<br>"));
            out.append("<a href=\"#ref-" + number + "\">返回正文</a></li>\n");
        }
        out.append("</ol></section>\n");
    }

    private void element(String name, String text) {
        out.append("<" + name + ">" + escape(text) + "</" + name + ">\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPaper.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
