package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.portal.Page.Term;
import io.gongkai.stats.problem.Language;
import io.gongkai.stats.projection.PublicFacts.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The page on which an accepted report is read: its text under the headings of its parts, which the outline leads to. */
@ApplicationScoped
class ReportPage {

    private static final Pattern FRAME_BEFORE = Pattern.compile("(?m)^[#*【\\[ \\t]++\\z");
    private static final Pattern FRAME_BEHIND = Pattern.compile("\\A[#*】\\] \\t]++$", Pattern.MULTILINE);

    private final Words words = Words.read();

    String of(PublicText report, Language language) {
        Page page = new Page(words, language);
        page.paragraph(page.link("/public/schools/" + report.schoolCode(), page.chinese(report.name())));
        page.terms(List.of(
                new Term("year", page.year(report.academicYear())),
                new Term("revision", String.valueOf(report.revision())),
                new Term("acceptedAt", Page.day(report.acceptedAt()))));
        if (report.text() == null) {
            page.paragraph(escape(page.word("noText")));
        } else {
            page.reading(report.outline(), body(report.text(), report.outline()));
        }
        String title = Objects.requireNonNullElse(report.title(), report.name());
        return page.of(title, page.chinese(title), Pages.addressOfText(report.schoolCode(), report.academicYear()));
    }

    /** Each heading of a part stands alone, also where a sentence follows it on its line. */
    private static String body(String text, List<Heading> outline) {
        StringBuilder body = new StringBuilder();
        int done = 0;
        for (Heading heading : outline) {
            int end = heading.start() + heading.heading().length();
            boolean isThere = heading.start() >= done && text.startsWith(heading.heading(), heading.start());
            if (!isThere) {
                body.append("<a id=\"" + heading.part() + "\"></a>");
                continue;
            }
            body.append(Prose.of(between(text, done, heading.start())));
            body.append("<h2 id=\"" + heading.part() + "\">"
                    + escape(heading.heading().strip()) + "</h2>\n");
            done = end;
        }
        return body + Prose.of(between(text, done, text.length()));
    }

    /** Without the marks that frame a heading on its line: ## 一、概述, 【概述】. */
    private static String between(String text, int from, int to) {
        String words = FRAME_BEFORE.matcher(text.substring(from, to)).replaceFirst("");
        return from == 0 ? words : FRAME_BEHIND.matcher(words).replaceFirst("");
    }
}
