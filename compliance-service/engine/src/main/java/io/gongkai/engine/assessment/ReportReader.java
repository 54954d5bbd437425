package io.gongkai.engine.assessment;

import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.checklist.ChecklistReader;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.figure.FigureReader;
import io.gongkai.engine.imprint.Imprint;
import io.gongkai.engine.imprint.ImprintReader;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.ItemFinder;
import io.gongkai.engine.item.MentionScanner;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Lines;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.AnnouncementReader;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartFinder;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.ReferenceReader;
import io.gongkai.engine.similarity.CopyReader;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.TimeReader;
import io.gongkai.engine.time.TimeReading;
import java.util.List;

/** Reads a report stage by stage: text, outline, parts, checklist, items, figures, head and foot, time, references. Thread-safe. */
final class ReportReader {

    private final Normalizer normalizer = new Normalizer();
    private final Lines lineReader;
    private final PartFinder parts;
    private final AnnouncementReader announcements;
    private final ChecklistReader checklists;
    private final ItemFinder items;
    private final FigureReader figures;
    private final ImprintReader imprints;
    private final TimeReader times;
    private final ReferenceReader references;
    private final CopyReader copies;

    ReportReader(RuleData data) {
        figures = new FigureReader(data);
        MentionScanner mentions = new MentionScanner(data);
        lineReader = new Lines(data);
        parts = new PartFinder(data);
        announcements = new AnnouncementReader(data, parts);
        checklists = new ChecklistReader(data, mentions);
        items = new ItemFinder(data, mentions);
        imprints = new ImprintReader(data);
        times = new TimeReader(data);
        references = new ReferenceReader(data);
        copies = new CopyReader(data);
    }

    Reading read(ReportUnderReview report, Catalogue catalogue, Profile profile) {
        NormalizedText text = normalizer.normalize(report.text());
        List<Line> lines = lineReader.of(text);
        Sentences sentences = Sentences.of(text, lines);
        Announcement announcement = announcements.find(text, sentences).orElse(null);
        List<Span> announced = announcement == null ? List.of() : List.of(announcement.span());
        List<FoundRow> rows = checklists.read(text, lines, catalogue.items().size());
        List<FoundPart> found = parts.find(
                text,
                lines,
                announced,
                body -> rows.stream().anyMatch(row -> body.contains(row.span().start())));
        List<FoundItem> foundItems = items.find(
                text, sentences, found, rows, announced, catalogue.items().size());
        Imprint imprint = imprints.read(text, lines);
        TimeReading time = times.read(text, sentences, found, rows, imprint.title(), report.academicYear());
        List<FoundReference> cited =
                references.find(text, sentences, report.academicYear().end());
        return new Reading(
                report,
                catalogue,
                profile,
                text,
                lines,
                sentences,
                announcement,
                found,
                rows,
                foundItems,
                figures.read(text, sentences, found),
                imprint,
                time,
                cited,
                copies.find(text, report.earlier()));
    }
}
