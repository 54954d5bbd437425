package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.problem.Language;
import io.gongkai.stats.projection.PublicFacts.Heading;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page of the portal while it is written: plain HTML that works without a script. */
final class Page {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String STYLE = style("/portal/portal.css");

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

    String term(Enum<?> code) {
        return Terms.of(code).in(language);
    }

    void heading(String text) {
        body.append("<h2>" + escape(text) + "</h2>\n");
    }

    /** The text is markup already. */
    void paragraph(String text) {
        body.append("<p>" + text + "</p>\n");
    }

    /** A Chinese text, which is markup already, beside its outline, which leads to the headings by the codes of their parts. */
    void reading(List<Heading> outline, String text) {
        body.append("<div class=\"reading\">");
        if (!outline.isEmpty()) {
            body.append("<nav class=\"outline\" aria-label=\"" + escape(word("outline")) + "\"><p>"
                    + escape(word("outline")) + "</p><ol>");
            outline.forEach(heading -> body.append("<li><a href=\"#" + heading.part() + "\">"
                    + chinese(heading.heading().strip()) + "</a></li>"));
            body.append("</ol></nav>");
        }
        body.append("<article lang=\"" + Language.ZH.tag() + "\">\n" + text + "</article></div>\n");
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
        body.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + escape(caption)
                + "\"><table><caption>" + escape(caption) + "</caption><thead><tr>");
        columns.forEach(column -> body.append("<th scope=\"col\">" + escape(word(column)) + "</th>"));
        body.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            body.append("<tr><th scope=\"row\">" + row.get(0) + "</th>");
            row.stream().skip(1).forEach(cell -> body.append("<td>" + cell + "</td>"));
            body.append("</tr>\n");
        }
        body.append("</tbody></table></div>\n");
    }

    /** A link within the portal that keeps the language; text is markup already. */
    String link(String path, String text) {
        return "<a href=\"" + escape(path) + "?lang=" + code(language) + "\">" + text + "</a>";
    }

    String year(SchoolYear year) {
        return language == Language.EN ? year.toString() : Chinese.schoolYear(year.toString()) + "学年";
    }

    /** Names and words of reports are Chinese on every page; an English one says so, for those who hear it. */
    String chinese(String text) {
        return language == Language.ZH
                ? escape(text)
                : "<span lang=\"" + Language.ZH.tag() + "\">" + escape(text) + "</span>";
    }

    /** The whole page; the title in plain words for the window, and in markup at its head. */
    String of(String title, String head, String path) {
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return "<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><title>" + escape(title)
                + "</title><style>" + STYLE + "</style></head><body><a class=\"skip\" href=\"#content\">"
                + escape(word("skip")) + "</a>\n<header><nav aria-label=\"" + escape(word("title")) + "\">"
                + link("/public", escape(word("home"))) + "</nav><a lang=\"" + other.tag() + "\" hreflang=\""
                + other.tag() + "\" href=\"" + escape(path) + "?lang=" + code(other) + "\">" + escape(word("other"))
                + "</a></header>\n<main id=\"content\" tabindex=\"-1\"><h1>" + head + "</h1>\n" + body
                + "</main><footer><p>" + escape(word("note")) + "</p></footer></body></html>\n";
    }

    /** The same form in both languages; empty where it is not known. */
    static String day(@Nullable Instant instant) {
        return instant == null ? "" : instant.atZone(HERE).toLocalDate().toString();
    }

    /** The picture that a school may show, with the address to take it from. */
    void badge(String schoolCode, SchoolYear year) {
        String address = "/v1/public/schools/" + schoolCode + "/badge.svg?year=" + year;
        body.append("<p class=\"badge\"><img height=\"22\" src=\"" + address + "\" alt=\"" + escape(word("badge"))
                + "\"> <span>" + escape(word("badgeAddress")) + " <code>" + address + "</code></span></p>\n");
    }

    private static String code(Language language) {
        return language == Language.EN ? "en" : "zh";
    }

    private static String style(String file) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
