package io.gongkai.engine.time;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The report around a year: its sentences, parts and table rows, and the other years that it names. */
record Surroundings(
        NormalizedText text,
        Sentences sentences,
        List<FoundPart> parts,
        List<FoundRow> rows,
        Span title,
        List<FoundSchoolYear> schoolYears,
        SchoolYear reportYear) {

    private static final int REACH = 60;
    private static final int LONGEST_AFTER = 400;
    private static final int MOST_NAMED = 8;

    /** The words of the sentence before the span; a heading that runs into its body is not among them. */
    String before(Span span) {
        Sentence sentence = sentences.at(span.start());
        int from = Math.max(sentence.start(), span.start() - REACH);
        for (FoundPart part : parts) {
            Span body = part.body();
            if (body != null && body.start() <= span.start()) {
                from = Math.max(from, body.start());
            }
        }
        return text.substring(from, span.start());
    }

    /** The words of the sentence after the span; where nobody ends it, it ends somewhere. */
    String after(Span span) {
        int end = Math.min(sentences.at(span.start()).end(), span.end() + LONGEST_AFTER);
        return text.substring(span.end(), Math.max(span.end(), end));
    }

    /** The beginning of the sentence that follows; empty at the end of the text. */
    String next(Span span) {
        int index = sentences.at(span.start()).index() + 1;
        if (index >= sentences.size()) {
            return "";
        }
        Sentence sentence = sentences.get(index);
        return text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + REACH));
    }

    boolean inTable(Span span) {
        if (text.charAt(sentences.at(span.start()).start()) == '|') {
            return true;
        }
        int next = firstRowAfter(span.start());
        return next < rows.size() && rows.get(next).span().overlaps(span);
    }

    /** Which row is the first to end behind this index; rows stand in the order of the text. */
    private int firstRowAfter(int index) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Before all parts but the first, the overview, where some present their report, too. */
    boolean inIntroduction(Span span) {
        return parts.stream()
                .filter(part -> part.code() != PartCode.S1)
                .map(FoundPart::heading)
                .allMatch(heading -> heading == null || span.start() < heading.start());
    }

    boolean inTitle(Span span) {
        return title.overlaps(span);
    }

    /** Whether it stands in this part. */
    boolean isIn(PartCode code, Span span) {
        return parts.stream().anyMatch(part -> part.code() == code && part.holds(span.start()));
    }

    /** Whether these words come right after the span, in its sentence. */
    boolean isFollowedBy(Pattern words, Span span) {
        int end = Math.min(sentences.at(span.start()).end(), span.end() + REACH);
        return span.end() < end && words.matcher(text).region(span.end(), end).lookingAt();
    }

    /** The heading of a part in which the span stands; null where it stands in none. */
    @Nullable
    Span heading(Span span) {
        for (FoundPart part : parts) {
            Span heading = part.heading();
            if (heading != null && heading.overlaps(span)) {
                return heading;
            }
        }
        return null;
    }

    /** Whether the sentence names another school year too, so that years are compared or listed; the same one twice is one. */
    boolean namesSeveral(Span span) {
        Sentence sentence = sentences.at(span.start());
        int after = firstAfter(span);
        int before = after - 1;
        FoundSchoolYear same = null;
        if (before >= 0 && schoolYears.get(before).span().overlaps(span)) {
            same = schoolYears.get(before);
            before--;
        }
        for (int i = before; isNamedIn(sentence, i) && before - i < MOST_NAMED; i--) {
            if (!isSame(same, i)) {
                return true;
            }
        }
        for (int i = after; isNamedIn(sentence, i) && i - after < MOST_NAMED; i++) {
            if (!isSame(same, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(@Nullable FoundSchoolYear year, int index) {
        FoundSchoolYear other = schoolYears.get(index);
        return year != null && year.first() == other.first() && year.last() == other.last();
    }

    /** Index of the first school year that begins behind the span; they stand in the order of the text. */
    private int firstAfter(Span span) {
        int low = 0;
        int high = schoolYears.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (schoolYears.get(middle).span().start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isNamedIn(Sentence sentence, int index) {
        if (index < 0 || index >= schoolYears.size()) {
            return false;
        }
        Span other = schoolYears.get(index).span();
        return sentence.start() <= other.start() && other.start() < sentence.end() && !inTitle(other);
    }
}
