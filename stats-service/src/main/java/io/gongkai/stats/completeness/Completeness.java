package io.gongkai.stats.completeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the assessed reports hold. */
@ApplicationScoped
public class Completeness {

    private static final String PARTS = SchoolFilter.CHOSEN + """
            SELECT p.part, p.status, count(*) AS reports
              FROM chosen c
              JOIN part_status p ON p.report_id = c.assessed_report
             GROUP BY p.part, p.status
            """;

    private static final String ITEMS = SchoolFilter.CHOSEN + """
            SELECT t.items
              FROM chosen c
              JOIN tally t ON t.report_id = c.assessed_report
            """;

    private final Database database;
    private final Season season;

    Completeness(Database database, Season season) {
        this.database = database;
        this.season = season;
    }

    public PartTable parts(SchoolFilter asked) {
        record Count(Part part, PartStatus status, long reports) {}
        List<Count> counts = database.list(
                PARTS,
                asked.arguments(),
                row -> new Count(
                        row.word("part", Part.class), row.word("status", PartStatus.class), row.count("reports")));
        Map<Part, Map<PartStatus, Long>> byPart =
                counts.stream().collect(groupingBy(Count::part, toMap(Count::status, Count::reports)));
        List<PartCompleteness> parts = Arrays.stream(Part.values())
                .map(part -> PartCompleteness.of(part, byPart.getOrDefault(part, Map.of())))
                .toList();
        return new PartTable(asked.provinceCode(), asked.year(), season.counts(asked), parts);
    }

    public ItemTable items(SchoolFilter asked) {
        Map<Integer, Map<ItemStanding, Long>> reports = new TreeMap<>();
        database.list(ITEMS, asked.arguments(), row -> row.numbersByWord("items", ItemStanding.class))
                .forEach(report -> report.forEach((standing, items) ->
                        items.forEach(item -> reports.computeIfAbsent(item, first -> new EnumMap<>(ItemStanding.class))
                                .merge(standing, 1L, Long::sum))));
        List<ItemCompleteness> items = reports.entrySet().stream()
                .map(entry -> ItemCompleteness.of(entry.getKey(), entry.getValue()))
                .toList();
        return new ItemTable(asked.provinceCode(), asked.year(), season.counts(asked), items);
    }
}
