package io.gongkai.stats.feedback;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one school's parts, items, findings and figures beside those of its peers. */
@ApplicationScoped
class FeedbackFacts {

    private static final int RATE_DECIMALS = 4;

    private final Database database;
    private final Measures measures;

    FeedbackFacts(Database database, Measures measures) {
        this.database = database;
        this.measures = measures;
    }

    PeerReports reports(SchoolFilter peers, String schoolCode) {
        return new PeerReports(
                schoolCode,
                database
                        .list(
                                FeedbackSql.REPORTS,
                                peers.arguments(),
                                row -> Map.entry(row.text("school_code"), row.text("assessed_report")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<FeedbackPart> parts(PeerReports reports, boolean foreigner) {
        return database.list(FeedbackSql.PARTS, reports.arguments(), row -> part(row, foreigner));
    }

    private static FeedbackPart part(Row row, boolean foreigner) throws SQLException {
        PartStatus own = row.word("status", PartStatus.class);
        long applicable = row.count("applicable");
        PeerShare share = PeerShare.of(
                row.count("covered"), applicable, own.isApplicable() ? applicable - 1 : applicable, foreigner);
        return new FeedbackPart(row.word("part", Part.class), own, share.value(), share.withheld());
    }

    List<FeedbackItem> openItems(PeerReports reports, boolean foreigner) {
        Map<String, Map<ItemStanding, List<Integer>>> all = database
                .list(
                        FeedbackSql.ITEMS,
                        reports.arguments(),
                        row -> Map.entry(row.text("report_id"), row.numbersByWord("items", ItemStanding.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Integer, ItemStanding> open = new TreeMap<>();
        all.getOrDefault(String.valueOf(reports.own()), Map.of()).forEach((standing, items) -> {
            if (standing.isApplicable() && standing != ItemStanding.DISCLOSED) {
                items.forEach(item -> open.put(item, standing));
            }
        });
        PeerItems peers = new PeerItems(all.values());
        return open.entrySet().stream()
                .map(entry -> {
                    PeerShare share = peers.disclosed(entry.getKey(), foreigner);
                    return new FeedbackItem(entry.getKey(), entry.getValue(), share.value(), share.withheld());
                })
                .toList();
    }

    List<FeedbackFinding> findings(PeerReports reports, boolean foreigner) {
        return database.list(FeedbackSql.FINDINGS, reports.arguments(), row -> {
            PeerShare share = PeerShare.of(row.count("schools"), reports.count(), reports.others(), foreigner);
            return new FeedbackFinding(
                    row.text("rule"),
                    row.word("severity", Severity.class),
                    row.wordOrNull("part", Part.class),
                    row.integerOrNull("item"),
                    new Text(row.text("message_zh"), row.text("message_en")),
                    share.value(),
                    share.withheld());
        });
    }

    /** In the order of the definitions. */
    List<FeedbackFigure> figures(PeerReports reports, SchoolYear year, boolean foreigner) {
        Arguments arguments = reports.arguments().and("previous", year.previous());
        Map<String, FeedbackFigure> found = new LinkedHashMap<>();
        database.list(FeedbackSql.FIGURES, arguments, row -> figure(row, reports.others(), foreigner)).stream()
                .flatMap(List::stream)
                .filter(FeedbackFigure::tellsSomething)
                .forEach(figure -> found.put(figure.metric(), figure));
        return measures.catalogue().measures().stream()
                .map(Measure::metric)
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** None where the metric was stored by an older version and is defined no more. */
    private List<FeedbackFigure> figure(Row row, int others, boolean foreigner) throws SQLException {
        Measure measure = measures.find(row.text("metric")).orElse(null);
        if (measure == null) {
            return List.of();
        }
        BigDecimal value = row.numberOrNull("value");
        PeerStatistics all = new PeerStatistics(
                row.count("stated"),
                false,
                row.numberOrNull("lower_quartile"),
                row.numberOrNull("median"),
                row.numberOrNull("upper_quartile"));
        PeerStatistics peers = foreigner ? all.keptBack(others, value != null) : all;
        BigDecimal previous = row.numberOrNull("previous");
        String unit = row.textOrNull("unit");
        return List.of(new FeedbackFigure(
                measure.metric(),
                measure.zh(),
                measure.en(),
                value,
                unit == null ? measure.unit() : unit,
                row.wordOrNull("qualifier", Qualifier.class),
                previous,
                changeRate(previous, value),
                peers,
                FeedbackFigure.Position.of(value, peers)));
    }

    private static @Nullable BigDecimal changeRate(@Nullable BigDecimal previous, @Nullable BigDecimal value) {
        return previous == null || value == null || previous.signum() == 0
                ? null
                : value.subtract(previous).divide(previous.abs(), RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}
