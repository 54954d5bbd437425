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
 * @param province what stands before the issuer of a province's own document and belongs to it
 * @param otherNumber another number that goes on behind a number
 * @param titleBefore another title that ends right before a title
 * @param revised words by which the edition in force is meant, with {title} and {year}
 * @param history what tells the history of a document, right behind a number
 * @param replaced words by which a document was replaced by another of the same name
 * @param recurring words of a title that more than one document bears
 * @param titled the end of a title, right before a number
 */
record ReferenceLexicon(
        String version,
        String letter,
        String decree,
        String province,
        String local,
        String between,
        String towards,
        String otherLead,
        String titled,
        String otherNumber,
        String titleBefore,
        String revised,
        String history,
        String replaced,
        String recurring,
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
