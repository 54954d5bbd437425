package io.gongkai.stats.portal;

import static io.gongkai.stats.paper.Markup.escape;

import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.portal.Page.Term;
import io.gongkai.stats.problem.Language;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The page of a school: what each of its accepted reports holds, and where it is read. */
@ApplicationScoped
class SchoolPage {

    private final Measures measures;
    private final Words words = Words.read();
    private final Names names = Names.read();

    SchoolPage(Measures measures) {
        this.measures = measures;
    }

    String of(PublicSchool school, Language language) {
        Page page = new Page(words, language);
        page.terms(List.of(new Term("type", Pages.kind(page, school))));
        school.reports().forEach(report -> report(page, school.provinceCode(), report));
        return page.of(school.name(), page.chinese(school.name()), "/public/schools/" + school.schoolCode());
    }

    private void report(Page page, String provinceCode, PublicReport report) {
        page.heading(page.year(report.academicYear()));
        page.paragraph(Pages.read(page, report) + " · "
                + page.link(
                        Pages.address(provinceCode, report.academicYear().toString()), escape(page.word("yearOf"))));
        page.terms(List.of(
                new Term("state", page.term(report.state())),
                new Term("revision", String.valueOf(report.revision())),
                new Term("acceptedAt", Page.day(report.acceptedAt())),
                new Term("parts", Pages.ratio(report.partsCovered(), report.partsApplicable())),
                new Term("items", Pages.ratio(report.itemsDisclosed(), report.itemsApplicable()))));
        page.badge(report.schoolCode(), report.academicYear());
        if (report.parts().isEmpty()) {
            page.paragraph(escape(page.word("pending")));
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
}
