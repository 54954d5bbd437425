package io.gongkai.engine.assessment;

import io.gongkai.engine.assessment.Assessment.ChecklistRow;
import io.gongkai.engine.assessment.Assessment.Figure;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Item;
import io.gongkai.engine.assessment.Assessment.NotEvaluated;
import io.gongkai.engine.assessment.Assessment.Period;
import io.gongkai.engine.assessment.Assessment.Section;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.checklist.SentRow;
import io.gongkai.engine.figure.FoundFigure;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Quote;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.FoundPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a reading down as the public assessment, with every place given in the text as submitted. */
final class AssessmentWriter {

    private final Reading reading;
    private final NormalizedText text;
    private final Map<Integer, ChecklistRow> rows;

    AssessmentWriter(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.rows = rows(reading);
    }

    Assessment write(Versions versions, Verdict verdict, List<Finding> findings, List<NotEvaluated> notEvaluated) {
        FoundPeriod period = reading.period();
        Announcement announcement = reading.announcement();
        return new Assessment(
                versions.ruleSet(),
                reading.catalogue().edition(),
                reading.profile().name(),
                versions.lexicon(),
                verdict,
                period == null ? null : new Period(period.start(), period.end()),
                announcement == null ? null : announcement.count(),
                announcement == null ? List.of() : List.copyOf(announcement.parts()),
                reading.parts().stream().map(this::section).toList(),
                reading.items().stream().map(this::item).toList(),
                checklistRows(),
                reading.figures().figures().stream().map(this::figure).toList(),
                findings,
                notEvaluated);
    }

    /** Of what was used beside catalogue and profile. */
    record Versions(String ruleSet, String lexicon) {}

    private Section section(FoundPart part) {
        Span heading = part.heading();
        Span body = part.body();
        if (heading == null || body == null) {
            PartStatus status = reading.requires(part.code()) ? PartStatus.MISSING : PartStatus.NOT_REQUIRED;
            return new Section(part.code(), status, null, null);
        }
        return new Section(
                part.code(), part.status(), text.quote(heading).quote(), text.toSubmitted(heading.start(), body.end()));
    }

    private Item item(FoundItem item) {
        List<Quote> evidence = item.evidence().stream().map(text::quote).toList();
        ChecklistRow row = rows.get(item.number());
        return new Item(
                item.number(),
                item.status(),
                reading.applicability(item.number()),
                evidence,
                row == null ? null : row.url());
    }

    private Figure figure(FoundFigure figure) {
        Quote quote = text.quote(figure.span());
        return new Figure(
                figure.metric(),
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                quote.start(),
                quote.end(),
                quote.quote());
    }

    /** Every item of the catalogue has a row once the school gives any. */
    private List<ChecklistRow> checklistRows() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<ChecklistRow> all = new ArrayList<>();
        for (int item = 1; item <= reading.catalogue().items().size(); item++) {
            ChecklistRow row = rows.get(item);
            all.add(row == null ? new ChecklistRow(item, null, RowStatus.MISSING) : row);
        }
        return all;
    }

    /** What the school sends beside the text goes before what stands in it. */
    private static Map<Integer, ChecklistRow> rows(Reading reading) {
        Map<Integer, ChecklistRow> rows = new TreeMap<>();
        for (FoundRow row : reading.rows()) {
            for (int item : row.items()) {
                rows.putIfAbsent(item, new ChecklistRow(item, row.url(), row.status()));
            }
        }
        for (SentRow row : reading.sentRows()) {
            if (reading.catalogue().has(row.item())) {
                rows.put(row.item(), new ChecklistRow(row.item(), row.url(), row.status()));
            }
        }
        return rows;
    }
}
