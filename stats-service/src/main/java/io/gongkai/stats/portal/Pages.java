package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.portal.Page.Term;
import io.gongkai.stats.problem.Language;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of the portal, made of the same answers that its API gives. */
@ApplicationScoped
class Pages {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Measures measures;
    private final Words words = Words.read();
    private final Names names = Names.read();

    Pages(Measures measures) {
        this.measures = measures;
    }

    String years(PublishedYears years, Language language) {
        Page page = new Page(words, language);
        if (years.items().isEmpty()) {
            page.paragraph(page.word("nothing"));
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
                                    day(year.publishedAt())))
                            .toList());
        }
        return page.of(page.word("title"), escape(page.word("title")), "/public");
    }

    /** Nothing is published where somebody looked. */
    String missing(Language language) {
        Page page = new Page(words, language);
        page.paragraph(page.word("missing"));
        return page.of(page.word("missingTitle"), escape(page.word("missingTitle")), "/public");
    }

    String season(PublicSeason season, PublicCorrections corrections, Language language) {
        Page page = new Page(words, language);
        page.terms(List.of(
                new Term("publishedAt", day(season.publishedAt())),
                new Term("due", day(season.dueDate())),
                new Term("expected", String.valueOf(season.expected())),
                new Term("accepted", String.valueOf(season.accepted()))));
        page.table(
                page.word("schools"),
                List.of("school", "type", "parts", "items", "revision", "acceptedAt"),
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
                ratio(report.partsCovered(), report.partsApplicable()),
                ratio(report.itemsDisclosed(), report.itemsApplicable()),
                String.valueOf(report.revision()),
                day(report.acceptedAt()));
    }

    private static void corrections(Page page, PublicCorrections corrections) {
        page.heading(page.word("corrections"));
        if (corrections.items().isEmpty()) {
            page.paragraph(page.word("noCorrections"));
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
                                day(item.acceptedAt())))
                        .toList());
    }

    String school(PublicSchool school, Language language) {
        Page page = new Page(words, language);
        page.terms(List.of(new Term("type", kind(page, school))));
        school.reports().forEach(report -> report(page, report));
        return page.of(school.name(), page.chinese(school.name()), "/public/schools/" + school.schoolCode());
    }

    private void report(Page page, PublicReport report) {
        page.heading(page.year(report.academicYear()));
        page.terms(List.of(
                new Term("revision", String.valueOf(report.revision())),
                new Term("acceptedAt", day(report.acceptedAt())),
                new Term("parts", ratio(report.partsCovered(), report.partsApplicable())),
                new Term("items", ratio(report.itemsDisclosed(), report.itemsApplicable()))));
        if (report.parts().isEmpty()) {
            page.paragraph(page.word("pending"));
            return;
        }
        page.table(
                page.word("partTable"),
                List.of("part", "status"),
                report.parts().entrySet().stream()
                        .map(part -> List.of(
                                escape(part.getKey() + " " + page.term(part.getKey())),
                                escape(page.term(part.getValue()))))
                        .toList());
        page.table(
                page.word("itemTable"),
                List.of("item", "status"),
                report.items().entrySet().stream()
                        .map(item -> List.of(
                                escape(item.getKey() + " " + item(item.getKey(), page.language())),
                                escape(page.term(item.getValue()))))
                        .toList());
        page.table(
                page.word("figureTable"),
                List.of("metric", "value", "quote"),
                report.figures().stream()
                        .map(figure -> List.of(
                                escape(metric(figure.metric()).in(page.language())),
                                Chinese.number(figure.value()) + page.chinese(figure.unit()),
                                page.chinese(String.join("；", figure.quotes()))))
                        .toList());
    }

    private String item(int number, Language language) {
        Names.Item item = names.item(number);
        return language == Language.EN ? item.english() : item.title();
    }

    private Text metric(String metric) {
        return measures.find(metric)
                .map(measure -> new Text(measure.zh(), measure.en()))
                .orElse(new Text(metric, metric));
    }

    private static String kind(Page page, PublicSchool school) {
        return page.term(school.schoolType()) + " · " + page.term(school.ownership());
    }

    private static String address(String provinceCode, String year) {
        return "/public/provinces/" + provinceCode + "/years/" + year;
    }

    private static String ratio(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null ? Chinese.UNKNOWN : part + " / " + whole;
    }

    /** The same form in both languages. */
    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : day(instant.atZone(HERE).toLocalDate());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
