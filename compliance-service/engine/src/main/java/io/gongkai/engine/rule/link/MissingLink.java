package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows of items that apply give neither a link nor a word that the item does not apply; one finding for all of them. */
final class MissingLink implements Rule {

    private static final int MOST_QUOTES = 10;

    @Override
    public void check(Reading reading, Findings findings) {
        Set<Integer> linked = linked(reading);
        List<FoundRow> rows = reading.rows().stream()
                .filter(row -> row.status() == RowStatus.NO_LINK && applies(reading, row.item()))
                .filter(row -> !linked.contains(row.item()))
                .toList();
        TreeSet<Integer> items = new TreeSet<>();
        rows.forEach(row -> items.add(row.item()));
        reading.sentRows().stream()
                .filter(row -> row.isBlank() && applies(reading, row.item()))
                .forEach(row -> items.add(row.item()));
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

    /** Items that have a link somewhere, in a row of the text or beside it, or a word beside it that they do not apply. */
    private static Set<Integer> linked(Reading reading) {
        Set<Integer> linked = new HashSet<>();
        reading.rows().stream().filter(row -> row.url() != null).forEach(row -> linked.addAll(row.items()));
        reading.sentRows().stream().filter(row -> !row.isBlank()).forEach(row -> linked.add(row.item()));
        return linked;
    }
}
