package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.portal.Page.Term;
import io.gongkai.stats.problem.Language;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages of years, made of the same answers that the API of the portal gives. */
@ApplicationScoped
class Pages {

    private final Words words = Words.read();

    String years(PublishedYears years, Language language) {
        Page page = new Page(words, language);
        if (years.items().isEmpty()) {
            page.paragraph(escape(page.word("nothing")));
        } else {
            page.table(
                    page.word("home"),
                    List.of("year", "publishedAt"),
                    years.items().stream()
                            .map(year -> List.of(
                                    page.link(
                                            address(
                                                    year.provinceCode(),
                                                    year.academicYear().toString()),
                                            escape(year.provinceName().in(language) + " "
                                                    + page.year(year.academicYear()))),
                                    Page.day(year.publishedAt())))
                            .toList());
        }
        return page.of(page.word("title"), escape(page.word("title")), "/public");
    }

    /** Nothing is published where somebody looked. */
    String missing(Language language) {
        Page page = new Page(words, language);
        page.paragraph(escape(page.word("missing")));
        return page.of(page.word("missingTitle"), escape(page.word("missingTitle")), "/public");
    }

    String season(PublicSeason season, PublicCorrections corrections, Language language) {
        Page page = new Page(words, language);
        page.terms(List.of(
                new Term("publishedAt", Page.day(season.publishedAt())),
                new Term("due", Objects.toString(season.dueDate(), "")),
                new Term("expected", String.valueOf(season.expected())),
                new Term("submitted", String.valueOf(season.submitted())),
                new Term("accepted", String.valueOf(season.accepted()))));
        page.table(
                page.word("schools"),
                List.of("school", "type", "state", "parts", "items", "revision", "acceptedAt", "text"),
                season.schools().stream().map(school -> row(page, school)).toList());
        corrections(page, corrections);
        String title = String.join(
                language == Language.EN ? " · " : "",
                season.provinceName().in(language),
                page.year(season.academicYear()),
                page.word("title"));
        return page.of(
                title,
                escape(title),
                address(season.provinceCode(), season.academicYear().toString()));
    }

    private List<String> row(Page page, PublicSchool school) {
        PublicReport report = school.reports().get(0);
        return List.of(
                page.link("/public/schools/" + school.schoolCode(), page.chinese(school.name())),
                escape(kind(page, school)),
                escape(page.term(report.state())),
                ratio(report.partsCovered(), report.partsApplicable()),
                ratio(report.itemsDisclosed(), report.itemsApplicable()),
                String.valueOf(report.revision()),
                Page.day(report.acceptedAt()),
                read(page, report));
    }

    /** A link to the text; those who hear it hear which. */
    static String read(Page page, PublicReport report) {
        return page.link(
                addressOfText(report.schoolCode(), report.academicYear()),
                escape(page.word("read")) + "<span class=\"unseen\"> "
                        + page.chinese(Objects.requireNonNullElse(report.title(), report.schoolCode())) + "</span>");
    }

    private static void corrections(Page page, PublicCorrections corrections) {
        page.heading(page.word("corrections"));
        if (corrections.items().isEmpty()) {
            page.paragraph(escape(page.word("noCorrections")));
            return;
        }
        page.table(
                page.word("corrections"),
                List.of("school", "before", "now", "acceptedAt"),
                corrections.items().stream()
                        .map(item -> List.of(
                                page.link("/public/schools/" + item.schoolCode(), page.chinese(item.name())),
                                item.publishedRevision() == null
                                        ? escape(page.word("none"))
                                        : String.valueOf(item.publishedRevision()),
                                String.valueOf(item.revision()),
                                Page.day(item.acceptedAt())))
                        .toList());
    }

    static String kind(Page page, PublicSchool school) {
        return page.term(school.schoolType()) + " · " + page.term(school.ownership());
    }

    static String address(String provinceCode, String year) {
        return "/public/provinces/" + provinceCode + "/years/" + year;
    }

    static String ratio(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null ? Chinese.UNKNOWN : part + " / " + whole;
    }

    static String addressOfText(String schoolCode, SchoolYear year) {
        return "/public/schools/" + schoolCode + "/years/" + year;
    }
}
