package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowMark;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.checklist.SentRow;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of items that apply give neither a link nor a word that the item does not apply; one finding for all of them. What a row
 * says is not published yet (艺术教育发展年度报告 | 待公开) has no link and is told as such; a place without a link (官网—招生网) is a hint.
 */
final class MissingLink implements Rule {

    private static final int MOST_QUOTES = 10;

    private final Phrase notYet;
    private final Phrase place;

    MissingLink(Hosts lexicon) {
        notYet = Phrase.of(lexicon.notYet());
        place = Phrase.of(lexicon.place());
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Set<Integer> linked = linked(reading);
        List<FoundRow> rows = reading.rows().stream()
                .filter(row -> row.status() == RowStatus.NO_LINK && applies(reading, row.item()))
                .filter(row -> !linked.contains(row.item()))
                .filter(row -> !isNotYet(reading, row))
                .toList();
        List<FoundRow> placed =
                rows.stream().filter(row -> isPlaced(reading, row)).toList();
        List<FoundRow> bare =
                rows.stream().filter(row -> !isPlaced(reading, row)).toList();
        List<Integer> blank = reading.sentRows().stream()
                .filter(row -> row.isBlank() && applies(reading, row.item()))
                .map(SentRow::item)
                .toList();
        report(reading, bare, blank, Severity.EXPLAIN, findings);
        report(reading, placed, List.of(), Severity.HINT, findings);
    }

    private boolean isNotYet(Reading reading, FoundRow row) {
        return row.mark() == RowMark.WITHHELD
                || notYet.isIn(reading.text(), row.span().start(), row.span().end());
    }

    private boolean isPlaced(Reading reading, FoundRow row) {
        return row.mark() == RowMark.PLACED
                || place.isIn(reading.text(), row.span().start(), row.span().end());
    }

    private static void report(
            Reading reading, List<FoundRow> rows, List<Integer> sent, Severity severity, Findings findings) {
        TreeSet<Integer> items = new TreeSet<>(sent);
        rows.forEach(row -> items.add(row.item()));
        if (!items.isEmpty()) {
            List<Quote> quotes = rows.stream()
                    .limit(MOST_QUOTES)
                    .map(row -> reading.text().quote(row.span()))
                    .toList();
            findings.about()
                    .with("items", List.copyOf(items))
                    .evidence(quotes)
                    .as(severity)
                    .report();
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
