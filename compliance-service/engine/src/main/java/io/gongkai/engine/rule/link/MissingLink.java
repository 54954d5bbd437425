package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Quote;
import java.util.List;
import java.util.TreeSet;

/** Rows of items that apply give neither a link nor a word that the item does not apply; one finding for all of them. */
final class MissingLink implements Rule {

    private static final int MOST_QUOTES = 10;

    @Override
    public void check(Reading reading, Findings findings) {
        List<FoundRow> rows = reading.rows().stream()
                .filter(row -> row.status() == RowStatus.NO_LINK && applies(reading, row.item()))
                .filter(row -> !linkedElsewhere(reading, row.item()))
                .toList();
        TreeSet<Integer> items = new TreeSet<>();
        rows.forEach(row -> items.add(row.item()));
        reading.report().checklist().stream()
                .filter(entry -> isBlank(entry) && applies(reading, entry.item()))
                .forEach(entry -> items.add(entry.item()));
        if (!items.isEmpty()) {
            List<Quote> quotes = rows.stream()
                    .limit(MOST_QUOTES)
                    .map(row -> reading.text().quote(row.span()))
                    .toList();
            findings.about().with("items", List.copyOf(items)).evidence(quotes).report();
        }
    }

    private static boolean applies(Reading reading, int item) {
        return reading.catalogue().has(item) && reading.applicability(item) == Applicability.REQUIRED;
    }

    private static boolean linkedElsewhere(Reading reading, int item) {
        return reading.rows().stream()
                        .anyMatch(row -> row.url() != null && row.items().contains(item))
                || reading.report().checklist().stream().anyMatch(entry -> entry.item() == item && !isBlank(entry));
    }

    private static boolean isBlank(ChecklistEntry entry) {
        String url = entry.url();
        return url == null || url.isBlank();
    }
}
