package io.gongkai.engine.assessment;

import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.figure.Qualifier;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Message;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Quote;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the engine has to say about one report. Its JSON form is public: component names are field names, dates are
 * ISO 8601, offsets count UTF-16 code units of the text as submitted.
 *
 * @param ruleSet version of rules, lexicon and thresholds
 * @param catalogue edition of the list of items
 * @param profile frame of parts that the report was held against
 * @param lexicon mark of all words and thresholds that were used; it changes with any of them
 * @param period the period that the report says it covers; null where it says none
 * @param announcedPartCount how many parts the introduction announces; null where it announces none
 * @param sections one for each part, S1 to S8
 * @param items one for each item of the catalogue
 * @param notEvaluated what could not be judged, and why; no finding of it means nothing
 */
public record Assessment(
        String ruleSet,
        String catalogue,
        String profile,
        String lexicon,
        Verdict verdict,
        @Nullable Period period,
        @Nullable Integer announcedPartCount,
        List<PartCode> announcedParts,
        List<Section> sections,
        List<Item> items,
        List<ChecklistRow> checklistRows,
        List<Figure> figures,
        List<Finding> findings,
        List<NotEvaluated> notEvaluated) {

    /** COMPLETE where no MUST_FIX finding stands. */
    public enum Verdict {
        COMPLETE,
        INCOMPLETE
    }

    public record Period(LocalDate start, LocalDate end) {}

    /** @param span heading and body; null where the part is not there */
    public record Section(
            PartCode code,
            PartStatus status,
            @Nullable String heading,
            @Nullable Span span) {}

    /** @param link address from the checklist row of the item; null where there is none */
    public record Item(
            int number,
            ItemStatus status,
            Applicability applicability,
            List<Quote> evidence,
            @Nullable String link) {}

    public record ChecklistRow(int item, @Nullable String url, RowStatus status) {}

    public record Figure(
            String metric, BigDecimal value, String unit, Qualifier qualifier, int start, int end, String quote) {}

    /**
     * @param rule stable public code, such as FIG-01
     * @param name the defect in one English word, such as TotalDisagreesWithParts
     * @param part the part it concerns; null where it concerns none or all
     * @param item the list item it concerns; null where it concerns none
     * @param evidence places in the text; empty where the finding is that something is not there
     * @param searched what was looked for in vain, and what came nearest; empty where there is evidence
     * @param operands the numbers or names behind the finding
     * @param remedy what would clear it
     */
    public record Finding(
            String rule,
            String name,
            Severity severity,
            Message message,
            @Nullable PartCode part,
            @Nullable Integer item,
            List<Quote> evidence,
            List<Search> searched,
            Map<String, Object> operands,
            String legalBasis,
            Message remedy) {}

    /**
     * A search that found nothing.
     *
     * @param subject the part, item or metric that was looked for, such as S4, 36 or reviews
     * @param words some of the words that would have told it, the first of the lexicon
     * @param nearest the place that came nearest; null where nothing did
     */
    public record Search(
            String subject, List<String> words, @Nullable Quote nearest) {}

    /**
     * @param subject code of a rule, or {@code catalogue/<edition>} for an edition of the list that is not held
     * @param reason what was missing
     */
    public record NotEvaluated(String subject, Message reason) {}
}
