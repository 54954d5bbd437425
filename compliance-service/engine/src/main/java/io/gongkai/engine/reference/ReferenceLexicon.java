package io.gongkai.engine.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Known documents and how numbers are written ({@code lexicon/reference.yaml}); words are regular expressions.
 *
 * @param letter the number of a letter
 * @param decree the number of a decree
 * @param local what stands before the issuer of a province's own document
 * @param between what may stand between a title and its number
 * @param towards what may stand between a number and the title that follows it
 * @param otherLead words of a longer title, which is that of another document
 * @param titled the end of a title, right before a number
 */
record ReferenceLexicon(
        String version,
        String letter,
        String decree,
        String local,
        String between,
        String towards,
        String otherLead,
        String titled,
        List<Entry> documents) {

    /** A document as the file has it; the day is text there. */
    record Entry(
            String name,
            KnownDocument.Kind kind,
            String title,
            String issuer,
            @Nullable Integer year,
            int number,
            String printed,
            @Nullable String inForce,
            @Nullable Integer formerNumber) {

        KnownDocument document() {
            LocalDate since = inForce == null ? null : LocalDate.parse(inForce);
            return new KnownDocument(name, kind, title, issuer, year, number, printed, since, formerNumber);
        }
    }

    static ReferenceLexicon load(RuleData data) {
        return data.read("/lexicon/reference.yaml", new TypeReference<>() {});
    }
}
