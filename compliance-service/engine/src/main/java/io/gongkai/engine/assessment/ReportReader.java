package io.gongkai.engine.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.checklist.ChecklistReader;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.checklist.LinkedMentions;
import io.gongkai.engine.checklist.SentRow;
import io.gongkai.engine.figure.FigureReader;
import io.gongkai.engine.figure.FigureReading;
import io.gongkai.engine.figure.YearBefore;
import io.gongkai.engine.imprint.Imprint;
import io.gongkai.engine.imprint.ImprintReader;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.FoundTerms;
import io.gongkai.engine.item.ItemFinder;
import io.gongkai.engine.item.MentionScanner;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Lines;
import io.gongkai.engine.outline.NearestMiss;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.AnnouncementReader;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartFinder;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.NumberConflictReader;
import io.gongkai.engine.reference.ReferenceReader;
import io.gongkai.engine.similarity.CopyReader;
import io.gongkai.engine.similarity.EarlierReport;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.TimeReader;
import io.gongkai.engine.time.TimeReading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a report stage by stage: text, outline, parts, checklist, items, figures, head and foot, time, references. Thread-safe. */
final class ReportReader {

    private final Normalizer normalizer = new Normalizer();
    private final Lines lineReader;
    private final PartFinder parts;
    private final AnnouncementReader announcements;
    private final MentionScanner mentions;
    private final ChecklistReader checklists;
    private final ItemFinder items;
    private final FigureReader figures;
    private final ImprintReader imprints;
    private final TimeReader times;
    private final ReferenceReader references;
    private final NumberConflictReader conflicts;
    private final CopyReader copies;
    private final NearestMiss.Finder nearest;

    /** Words that every report is full of. */
    private record Common(
            String version, @JsonProperty("common") List<String> words) {}

    ReportReader(RuleData data) {
        figures = new FigureReader(data);
        mentions = new MentionScanner(data);
        lineReader = new Lines(data);
        parts = new PartFinder(data);
        announcements = new AnnouncementReader(data, parts);
        checklists = new ChecklistReader(data);
        items = new ItemFinder(data, mentions);
        imprints = new ImprintReader(data);
        times = new TimeReader(data);
        references = new ReferenceReader(data);
        conflicts = new NumberConflictReader(data);
        copies = new CopyReader(data);
        Common common = data.read("/lexicon/search.yaml", new TypeReference<>() {});
        nearest = new NearestMiss.Finder(common.words());
    }

    /** The text and its parts: what every other stage looks at. */
    private record Frame(
            NormalizedText text,
            List<Line> lines,
            Sentences sentences,
            @Nullable Announcement announcement,
            FoundTerms terms,
            List<FoundRow> rows,
            List<FoundPart> parts) {

        List<Span> announced() {
            return announcement == null ? List.of() : List.of(announcement.span());
        }
    }

    Reading read(ReportUnderReview report, Catalogue catalogue, Profile profile) {
        EditionNumbers edition = new EditionNumbers(catalogue);
        Frame frame = frame(report.text(), edition);
        NormalizedText text = frame.text();
        Sentences sentences = frame.sentences();
        List<FoundItem> foundItems =
                items.find(frame.terms(), sentences, frame.parts(), frame.rows(), frame.announced(), edition);
        Imprint imprint = imprints.read(text, frame.lines());
        TimeReading time =
                times.read(text, sentences, frame.parts(), frame.rows(), imprint.title(), report.academicYear());
        List<FoundReference> cited =
                references.find(text, sentences, report.academicYear().end());
        List<SentRow> sent = checklists.read(report.checklist());
        return new Reading(
                report,
                catalogue,
                profile,
                text,
                frame.lines(),
                sentences,
                nearest.in(text, sentences),
                frame.announcement(),
                frame.parts(),
                frame.rows(),
                sent,
                ItemLink.all(text, frame.rows(), sent, catalogue::has),
                LinkedMentions.find(text, sentences, frame.terms(), frame.rows(), edition),
                foundItems,
                figures(frame),
                imprint,
                time,
                cited,
                conflicts.find(text, sentences, cited),
                copies.find(text, report.earlier()),
                report.ownYearBefore()
                        .map(earlier -> yearBefore(earlier, edition))
                        .orElse(null));
    }

    private Frame frame(String submitted, EditionNumbers edition) {
        NormalizedText text = normalizer.normalize(submitted);
        List<Line> lines = lineReader.of(text);
        Sentences sentences = Sentences.of(text, lines);
        Announcement announcement = announcements.find(text, sentences).orElse(null);
        List<Span> announced = announcement == null ? List.of() : List.of(announcement.span());
        FoundTerms terms = mentions.terms(text);
        List<FoundRow> rows = checklists.read(text, lines, terms, edition);
        int[] rowStarts = rows.stream().mapToInt(row -> row.span().start()).toArray();
        List<FoundPart> found = parts.find(text, lines, announced, body -> rowsIn(body, rowStarts));
        return new Frame(text, lines, sentences, announcement, terms, rows, found);
    }

    private FigureReading figures(Frame frame) {
        return figures.read(frame.text(), frame.sentences(), frame.parts());
    }

    private YearBefore yearBefore(EarlierReport earlier, EditionNumbers edition) {
        return new YearBefore(earlier.label(), figures(frame(earlier.text(), edition)));
    }

    private static int rowsIn(Span body, int[] rowStarts) {
        return startsBefore(body.end(), rowStarts) - startsBefore(body.start(), rowStarts);
    }

    private static int startsBefore(int place, int[] rowStarts) {
        int at = Arrays.binarySearch(rowStarts, place);
        return at >= 0 ? at : -at - 1;
    }
}
