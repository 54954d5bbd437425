package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a report as paragraphs and tables, whose rows are lines between bars, or lines with tabs between words, that follow
 * each other.
 */
final class Prose {

    private static final Pattern BARS = Pattern.compile("\\|.*\\|");
    private static final Pattern RULE = Pattern.compile("\\|(?:\\s*:?-{2,}:?\\s*\\|)+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    private Prose() {}

    /** Empty lines are left out; nothing of the text is markup. */
    static String of(String text) {
        StringBuilder markup = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (BARS.matcher(line.strip()).matches() || line.strip().contains("\t")) {
                rows.add(line);
            } else {
                markup.append(table(rows)).append(line.isBlank() ? "" : paragraph(line));
                rows.clear();
            }
        }
        return markup.append(table(rows)).toString();
    }

    private static String paragraph(String line) {
        return "<p>" + escape(line.strip()) + "</p>\n";
    }

    /** The first row heads the table; a row alone is none. */
    private static String table(List<String> rows) {
        if (rows.size() < 2) {
            return rows.stream().map(Prose::paragraph).collect(joining());
        }
        String head = row(rows.get(0), "th scope=\"col\"", "th");
        String body = rows.stream()
                .skip(1)
                .filter(row -> !RULE.matcher(row.strip()).matches())
                .map(row -> row(row, "td", "td"))
                .collect(joining());
        return "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\""
                + escape(String.join("、", cells(rows.get(0)))) + "\"><table><thead>" + head + "</thead><tbody>" + body
                + "</tbody></table></div>\n";
    }

    private static String row(String row, String open, String close) {
        return cells(row).stream()
                .map(cell -> "<" + open + ">" + cell(cell) + "</" + close + ">")
                .collect(joining("", "<tr>", "</tr>\n"));
    }

    private static List<String> cells(String row) {
        String bare = row.strip();
        boolean barred = BARS.matcher(bare).matches();
        return Pattern.compile(barred ? "\\|" : "\t")
                .splitAsStream(barred ? bare.substring(1, bare.length() - 1) + " " : row)
                .map(String::strip)
                .toList();
    }

    private static String cell(String text) {
        return ADDRESS.matcher(text).matches()
                ? "<a rel=\"nofollow noopener\" href=\"" + escape(text) + "\">" + escape(text) + "</a>"
                : escape(text);
    }
}
