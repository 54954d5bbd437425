package io.gongkai.stats.comparison;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.MeasureKind;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.peer.PeerSplit;
import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.peer.SchoolSizes;
import io.gongkai.stats.season.PageQuestion;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares schools by one metric. */
@ApplicationScoped
public class Comparisons {

    private final Database database;
    private final ComparedSchools schools;
    private final SchoolSizes sizes;

    Comparisons(Database database, ComparedSchools schools, SchoolSizes sizes) {
        this.database = database;
        this.schools = schools;
        this.sizes = sizes;
    }

    /** A cursor belongs to one metric: places among other values mean nothing. */
    static String list(String metric) {
        return "comparisons " + metric;
    }

    /** All schools among those of their type, as the API gives them. */
    public Comparison compare(SchoolFilter asked, Measure measure) {
        return compare(asked, measure, PeerSplit.TYPE, Form.plain(ComparedSchool.COLUMNS), PageQuestion.everything());
    }

    Comparison compare(
            SchoolFilter asked, Measure measure, PeerSplit split, Form<ComparedSchool> form, PageRequest request) {
        Page<ComparedSchool> page =
                form.page(list(measure.metric()), schools(asked, measure, split), request, ComparedSchool::schoolCode);
        return new Comparison(
                asked.provinceCode(),
                asked.year(),
                measure,
                split,
                distributions(asked, measure, split),
                withEvidence(measure, page.items()),
                page.nextCursor());
    }

    /** Every school asked for with what stands out, without evidence. */
    public List<ComparedSchool> schools(SchoolFilter asked, Measure measure, PeerSplit split) {
        List<ComparedSchool> rows = database.list(
                ComparisonSql.SCHOOLS,
                arguments(asked, measure, split).and("previous", asked.year().previous()),
                schools::read);
        Map<Peers, Outliers> outliers = rows.stream()
                .collect(Collectors.groupingBy(
                        ComparedSchool::group,
                        Collectors.collectingAndThen(Collectors.toList(), peers -> new Outliers(measure, peers))));
        return rows.stream()
                .map(school -> school.with(
                        Objects.requireNonNull(outliers.get(school.group())).of(school)))
                .toList();
    }

    private List<ComparedSchool> withEvidence(Measure measure, List<ComparedSchool> page) {
        String[] reports = page.stream()
                .filter(school -> school.value() != null)
                .map(school -> String.valueOf(school.reportId()))
                .toArray(String[]::new);
        Map<UUID, List<Evidence>> evidence = database
                .list(
                        ComparisonSql.EVIDENCE,
                        Arguments.with("metric", measure.metric()).and("reports", reports),
                        row -> Map.entry(row.id("report_id"), schools.evidence(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return page.stream()
                .map(school -> school.shownWith(
                        school.reportId() == null ? List.of() : evidence.getOrDefault(school.reportId(), List.of())))
                .toList();
    }

    public List<Distribution> distributions(SchoolFilter asked, Measure measure, PeerSplit split) {
        return database.list(
                ComparisonSql.DISTRIBUTIONS,
                arguments(asked, measure, split),
                row -> distribution(row, measure.kind() == MeasureKind.RATE));
    }

    private static Distribution distribution(Row row, boolean rate) throws SQLException {
        return new Distribution(
                Peers.of(row),
                row.count("schools"),
                row.count("assessed"),
                row.count("stated"),
                rate ? null : row.numberOrNull("total"),
                row.numberOrNull("minimum"),
                row.numberOrNull("lower_quartile"),
                row.numberOrNull("median"),
                row.numberOrNull("upper_quartile"),
                row.numberOrNull("maximum"),
                Histogram.of(row.numbers("sorted")));
    }

    private Arguments arguments(SchoolFilter asked, Measure measure, PeerSplit split) {
        return sizes.addTo(asked.arguments().and("metric", measure.metric()), split);
    }
}
