package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.problem.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A page of the portal while it is written: plain HTML that works without a script. */
final class Page {

    private static final String STYLE = "/portal/portal.css";

    private final Words words;
    private final Language language;
    private final StringBuilder body = new StringBuilder();

    Page(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String word(String key) {
        return words.of(language, key);
    }

    void heading(String text) {
        body.append("<h2>" + escape(text) + "</h2>\n");
    }

    void paragraph(String text) {
        body.append("<p>" + escape(text) + "</p>\n");
    }

    /** Pairs of a term and what is said of it; what is not known is left out. */
    void terms(List<Term> terms) {
        body.append("<dl>");
        terms.stream()
                .filter(term -> !term.value().isEmpty())
                .forEach(term ->
                        body.append("<dt>" + escape(word(term.key())) + "</dt><dd>" + escape(term.value()) + "</dd>"));
        body.append("</dl>\n");
    }

    record Term(String key, String value) {}

    /** A table whose first cells head their rows; cells are markup already. */
    void table(String caption, List<String> columns, List<List<String>> rows) {
        body.append("<div class=\"table\" tabindex=\"0\"><table><caption>" + escape(caption) + "</caption><thead><tr>");
        columns.forEach(column -> body.append("<th scope=\"col\">" + escape(word(column)) + "</th>"));
        body.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            body.append("<tr><th scope=\"row\">" + row.get(0) + "</th>");
            row.stream().skip(1).forEach(cell -> body.append("<td>" + cell + "</td>"));
            body.append("</tr>\n");
        }
        body.append("</tbody></table></div>\n");
    }

    /** A link within the portal that keeps the language. */
    String link(String path, String text) {
        return "<a href=\"" + escape(path) + "?lang=" + code(language) + "\">" + escape(text) + "</a>";
    }

    /** The whole page. */
    String of(String title, String path) {
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return "<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + escape(title)
                + "</title><style>" + style() + "</style></head><body><a class=\"skip\" href=\"#content\">"
                + escape(word("skip")) + "</a>\n<header><nav>" + link("/public", word("home")) + "</nav><a lang=\""
                + other.tag() + "\" hreflang=\"" + other.tag() + "\" href=\"" + escape(path) + "?lang=" + code(other)
                + "\">" + escape(word("other")) + "</a></header>\n<main id=\"content\"><h1>" + escape(title)
                + "</h1>\n" + body + "</main><footer><p>" + escape(word("note")) + "</p></footer></body></html>\n";
    }

    private static String code(Language language) {
        return language == Language.EN ? "en" : "zh";
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
