package io.gongkai.engine.assessment;

import io.gongkai.engine.assessment.Assessment.Search;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.checklist.SentRow;
import io.gongkai.engine.figure.FigureReading;
import io.gongkai.engine.figure.YearBefore;
import io.gongkai.engine.imprint.Imprint;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.NearestMiss;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.NumberConflict;
import io.gongkai.engine.similarity.FoundCopy;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.time.FoundPeriod;
import io.gongkai.engine.time.TimeReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read in a report before it is judged: done once, shared by all rules. Spans are of the normalised text.
 *
 * @param parts all eight in their national order
 * @param rows of the checklist in the text
 * @param sentRows those sent beside the text
 * @param links those of the rows and those sent beside the text
 * @param linkedMentions the items for which the addresses of the running text stand
 * @param items one for each item of the catalogue
 * @param yearBefore figures of the school's own report of the year before; null where it is not at hand
 */
public record Reading(
        ReportUnderReview report,
        Catalogue catalogue,
        Profile profile,
        NormalizedText text,
        List<Line> lines,
        Sentences sentences,
        NearestMiss nearest,
        @Nullable Announcement announcement,
        List<FoundPart> parts,
        List<FoundRow> rows,
        List<SentRow> sentRows,
        List<ItemLink> links,
        List<ItemLink> linkedMentions,
        List<FoundItem> items,
        FigureReading figures,
        Imprint imprint,
        TimeReading time,
        List<FoundReference> references,
        List<NumberConflict> numberConflicts,
        List<FoundCopy> copies,
        @Nullable YearBefore yearBefore) {

    public FoundPart part(PartCode code) {
        return parts.get(code.number() - 1);
    }

    public boolean requires(PartCode code) {
        return profile.requires(code);
    }

    public FoundItem item(int number) {
        return items.get(number - 1);
    }

    /** What was looked for in vain, with the place that came nearest to it by its own name. */
    public Search search(String subject, String name, List<String> words) {
        return new Search(subject, words, nearest.to(name).map(text::quote).orElse(null));
    }

    /** The period that the report says it covers; null where it says none. */
    public @Nullable FoundPeriod period() {
        return time.period().orElse(null);
    }

    /** The department's decision where there is one, otherwise what the catalogue says of such schools. */
    public Applicability applicability(int item) {
        Applicability decided = report.decided().get(item);
        return decided != null ? decided : catalogue.item(item).applicability(report.schoolType(), report.ownership());
    }
}
