package io.gongkai.stats.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStatus;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checks say of a report, as far as it is counted and compared. */
public record Assessment(
        String ruleSet,
        String catalogue,
        String profile,
        Verdict verdict,
        List<Section> sections,
        List<Item> items,
        List<Figure> figures,
        List<Finding> findings) {

    public record Section(
            Part code,
            PartStatus status,
            @JsonSetter(nulls = Nulls.SET) @Nullable String heading,
            @JsonSetter(nulls = Nulls.SET) @Nullable Span span) {}

    /** Offsets count UTF-16 code units of the text as submitted. */
    public record Span(int start, int end) {}

    public record Item(int number, ItemStatus status, Applicability applicability) {}

    /** Offsets count UTF-16 code units of the text as submitted. */
    public record Figure(
            String metric, BigDecimal value, String unit, Qualifier qualifier, int start, int end, String quote) {}

    public record Finding(
            String rule,
            String name,
            Severity severity,
            Message message,
            @JsonSetter(nulls = Nulls.SET) @Nullable Part part,
            @JsonSetter(nulls = Nulls.SET) @Nullable Integer item,
            @JsonSetter(nulls = Nulls.SET) @Nullable List<Place> evidence,
            @JsonSetter(nulls = Nulls.SET) @Nullable JsonNode operands) {}

    /** Offsets count UTF-16 code units of the text as submitted. */
    public record Place(int start, int end, String quote) {}

    public record Message(String zh, String en) {}
}
