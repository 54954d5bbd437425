package io.gongkai.stats.projection;

import static java.util.Comparator.comparing;

import io.gongkai.stats.event.Assessment;
import io.gongkai.stats.event.Assessment.Figure;
import io.gongkai.stats.event.Assessment.Section;
import io.gongkai.stats.measure.MeasuredValue;
import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.ItemStatus;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody may see of an assessed revision once it is accepted and its year published. No finding is among it, and
 * no field may be added without asking whether everybody may see it.
 */
public record PublicFacts(Map<Part, PartStatus> parts, List<Item> items, List<Stated> figures, List<Heading> outline) {

    public PublicFacts {
        outline = outline == null ? List.of() : outline; // rows of before the outline was kept, until a rebuild
    }

    /** A list item. */
    public record Item(int item, ItemStatus status, Applicability applicability) {

        public ItemStanding standing() {
            return ItemStanding.of(status, applicability);
        }
    }

    /** The value of a metric with the sentences that it rests on. */
    public record Stated(String metric, BigDecimal value, String unit, List<String> quotes) {}

    /**
     * The heading of a part as written.
     *
     * @param start offset in UTF-16 code units of the text as submitted
     */
    @Schema(description = "The heading of a part as written")
    public record Heading(
            Part part,
            String heading,

            @Schema(description = "Offset in UTF-16 code units of the text")
            int start) {}

    static PublicFacts of(Assessment assessment, List<MeasuredValue> values) {
        Map<Part, PartStatus> parts = new TreeMap<>();
        for (Section section : assessment.sections()) {
            parts.put(section.code(), section.status());
        }
        return new PublicFacts(
                parts,
                assessment.items().stream()
                        .map(item -> new Item(item.number(), item.status(), item.applicability()))
                        .toList(),
                values.stream()
                        .map(value -> stated(value, assessment.figures()))
                        .toList(),
                outline(assessment.sections()));
    }

    private static List<Heading> outline(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.heading() != null && section.span() != null)
                .map(section -> new Heading(
                        section.code(), section.heading(), section.span().start()))
                .sorted(comparing(Heading::start).thenComparing(Heading::part))
                .toList();
    }

    private static Stated stated(MeasuredValue value, List<Figure> figures) {
        return new Stated(
                value.metric(),
                value.value(),
                value.unit(),
                value.figures().stream()
                        .map(position -> figures.get(position).quote())
                        .toList());
    }
}
