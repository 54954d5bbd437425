package io.gongkai.ingest.document.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over a page: blocks become lines, rows of tables lines of cells, addresses stand behind their words. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "iframe", "object", "svg", "select", "textarea");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "dd",
            "dt",
            "dl",
            "table",
            "caption",
            "form",
            "main",
            "address",
            "hr",
            "body");

    private static final int NOTHING = -1;

    private final ExtractedText into;
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int unseenFrom = NOTHING;
    private int cells;

    HtmlText(ExtractedText into) {
        this.into = into;
    }

    @Override
    public void head(Node node, int depth) {
        if (unseenFrom != NOTHING) {
            return;
        }
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseenFrom != NOTHING) {
            unseenFrom = unseenFrom == depth ? NOTHING : unseenFrom;
        } else if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element, int depth) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || isHidden(element)) {
            unseenFrom = depth;
        } else if (name.equals("tr") && cells == 0) {
            endLine();
            rows.push(new ArrayList<>());
        } else if (isCell(name) && !rows.isEmpty()) {
            cells++;
        } else if (name.equals("br") || BLOCKS.contains(name)) {
            endLine();
        }
        if (name.equals("li")) {
            number(element);
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            address(element.attr("href").strip());
        } else if (isCell(name) && cells > 0) {
            if (--cells == 0) {
                rows.element().add(take());
            } else {
                line.append(' ');
            }
        } else if (name.equals("tr") && cells == 0 && !rows.isEmpty()) {
            into.row(rows.pop());
        } else if (BLOCKS.contains(name)) {
            endLine();
        }
    }

    /** Items of a numbered list show a number that stands nowhere in the page. */
    private void number(Element item) {
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            line.append(item.elementSiblingIndex() + 1).append(". ");
        }
    }

    private void address(String href) {
        boolean web = href.toLowerCase(Locale.ROOT).startsWith("http://")
                || href.toLowerCase(Locale.ROOT).startsWith("https://");
        if (web && line.indexOf(href) < 0) {
            line.append(' ').append(href).append(' ');
        }
    }

    private void words(String text) {
        line.append(text.replaceAll("[ \\t\\r\\n\\f]+", " "));
    }

    /** Within a cell a line break is a blank. */
    private void endLine() {
        if (cells > 0) {
            line.append(' ');
        } else if (!line.toString().isBlank()) {
            into.line(take());
        } else {
            line.setLength(0);
        }
    }

    private String take() {
        String taken = line.toString().strip();
        line.setLength(0);
        return taken;
    }

    void end() {
        cells = 0;
        endLine();
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
