package io.gongkai.stats.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.peer.PeerSplit;
import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.peer.SchoolSizes;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Compares schools by one metric. */
@ApplicationScoped
public class Comparisons {

    /** Vocational schools first, and public ones, then by size; within an answer all groups have the same in common. */
    private static final Comparator<Peers> ORDER = Comparator.<Peers, String>comparing(
                    peers -> String.valueOf(peers.schoolType()), Comparator.reverseOrder())
            .thenComparing(peers -> String.valueOf(peers.ownership()), Comparator.reverseOrder())
            .thenComparing(peers -> String.valueOf(peers.size()));

    private final Database database;
    private final SchoolSizes sizes;

    Comparisons(Database database, SchoolSizes sizes) {
        this.database = database;
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
        List<PeerComparison> groups = groups(asked, measure, split);
        List<ComparedSchool> schools =
                groups.stream().flatMap(group -> group.placed().stream()).toList();
        Page<ComparedSchool> page = form.page(list(measure.metric()), schools, request, ComparedSchool::schoolCode);
        return new Comparison(
                asked.provinceCode(),
                asked.year(),
                measure,
                split,
                groups.stream().map(PeerComparison::distribution).toList(),
                withEvidence(measure, page.items()),
                page.nextCursor());
    }

    private List<PeerComparison> groups(SchoolFilter asked, Measure measure, PeerSplit split) {
        Arguments arguments = asked.arguments()
                .and("metric", measure.metric())
                .and("previous", asked.year().previous());
        SortedMap<Peers, List<ComparedSchool>> groups = new TreeMap<>(ORDER);
        database.list(ComparisonSql.SCHOOLS, sizes.addTo(arguments, split), ComparedSchools::read)
                .forEach(school -> groups.computeIfAbsent(school.group(), first -> new ArrayList<>())
                        .add(school));
        return groups.values().stream()
                .map(schools -> new PeerComparison(measure, schools))
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
                        row -> Map.entry(row.id("report_id"), ComparedSchools.evidence(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return page.stream()
                .map(school -> school.shownWith(
                        school.reportId() == null ? List.of() : evidence.getOrDefault(school.reportId(), List.of())))
                .toList();
    }
}
