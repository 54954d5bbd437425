package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the matrix of list items page by page; the items of a page only, of which each school has fifty. */
@ApplicationScoped
class ItemMatrixPages {

    static final String LIST = "item-matrix";

    private static final String SCHOOLS = SchoolFilter.CHOSEN + """
            SELECT c.*, t.items_applicable, t.items_disclosed
              FROM chosen c
              LEFT JOIN tally t ON t.report_id = c.assessed_report
            """;
    private static final String ITEMS = """
            SELECT report_id, items
              FROM tally
             WHERE report_id = ANY (:reports::uuid[])
            """;

    private final Database database;

    ItemMatrixPages(Database database) {
        this.database = database;
    }

    ItemMatrix read(SchoolFilter asked, Form<ItemMatrixRow> form, PageRequest request) {
        Page<ItemMatrixRow> page = form.page(
                LIST,
                database.list(SCHOOLS, asked.arguments(), ItemMatrixPages::school),
                request,
                ItemMatrixRow::schoolCode);
        Map<UUID, Map<Integer, ItemStanding>> items = items(page.items());
        return new ItemMatrix(
                asked.provinceCode(),
                asked.year(),
                page.items().stream()
                        .map(row -> row.with(items.get(row.reportId())))
                        .toList(),
                page.nextCursor());
    }

    private static ItemMatrixRow school(Row row) throws SQLException {
        Integer applicable = row.integerOrNull("items_applicable");
        Integer disclosed = row.integerOrNull("items_disclosed");
        return new ItemMatrixRow(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.idOrNull("assessed_report"),
                applicable,
                disclosed,
                applicable == null || disclosed == null ? null : Share.of(disclosed, applicable),
                null);
    }

    private Map<UUID, Map<Integer, ItemStanding>> items(List<ItemMatrixRow> rows) {
        String[] reports = rows.stream()
                .map(ItemMatrixRow::reportId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toArray(String[]::new);
        return database
                .list(
                        ITEMS,
                        Arguments.with("reports", reports),
                        row -> Map.entry(row.id("report_id"), byItem(row.numbersByWord("items", ItemStanding.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Integer, ItemStanding> byItem(Map<ItemStanding, List<Integer>> report) {
        Map<Integer, ItemStanding> items = new TreeMap<>();
        report.forEach((standing, numbers) -> numbers.forEach(item -> items.put(item, standing)));
        return items;
    }
}
